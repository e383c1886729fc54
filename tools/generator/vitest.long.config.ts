import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/**
 * For `npm run test:long`: commands that are interrupted or run at once, other users, clocks and languages, files that vanish,
 * the whole registry rendered twice.
 */
export default defineConfig({
  ...shortConfig,
  test: { ...shortConfig.test, include: ["long/**/*.test.ts"] },
});
