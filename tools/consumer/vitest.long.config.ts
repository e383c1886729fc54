import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** For `npm run test:long`: every TypeScript from 5.0 on, more run-times and tools, and engines other than this Node. */
export default defineConfig({
  ...shortConfig,
  test: { ...shortConfig.test, include: ["long/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
