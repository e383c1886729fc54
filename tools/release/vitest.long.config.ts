import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** The tests that build, publish or replay for minutes: `npm run test:long`. */
export default defineConfig({
  ...shortConfig,
  test: {
    ...shortConfig.test,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ["e2e/**/*.test.ts"],
    fileParallelism: false,
  },
});
