import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** The property tests at length: `npm run test:fuzz`. */
export default defineConfig({
  ...shortConfig,
  test: {
    ...shortConfig.test,
    testTimeout: 3_600_000,
    include: ["test/update/plan-update-properties.test.ts"],
    env: {
      IANAKIT_FUZZ_RUNS: process.env.IANAKIT_FUZZ_RUNS ?? "2000",
      IANAKIT_FUZZ_SEED: process.env.IANAKIT_FUZZ_SEED ?? String(Date.now() % 2 ** 31),
    },
  },
});
