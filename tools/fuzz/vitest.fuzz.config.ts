import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** The scheduled run: `npm run test:fuzz`. */
export default defineConfig({
  ...shortConfig,
  test: {
    ...shortConfig.test,
    testTimeout: 14_400_000,
    exclude: [],
    include: ["test/{pipeline,parsers,growth.fuzz,checker.fuzz}.test.ts"],
    env: {
      IANAKIT_FUZZ_RUNS: process.env.IANAKIT_FUZZ_RUNS ?? "10000",
      IANAKIT_FUZZ_SEED: process.env.IANAKIT_FUZZ_SEED ?? String(Date.now() % 2 ** 31),
    },
  },
});
