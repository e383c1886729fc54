import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** The tests that build, publish or replay for minutes: `npm run test:long`. */
export default defineConfig({
  ...shortConfig,
  test: { include: ["e2e/**/*.test.ts"], fileParallelism: false },
});
