module.exports = { ...require("./ts-jest-commonjs.config.js"), testMatch: ["**/wrong.test.ts"] };
