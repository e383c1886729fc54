module.exports = { testMatch: ["**/default.test.js"] };
