module.exports = {
  testMatch: ["**/test/*.spec.ts"],
  transform: { "\\.ts$": ["ts-jest", { tsconfig: "tsconfig.test.json" }] },
};
