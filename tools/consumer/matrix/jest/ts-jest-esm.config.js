module.exports = {
  testMatch: ["**/typed.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["ts-jest", { useESM: true, tsconfig: "tsconfig.esm.json" }] },
};
