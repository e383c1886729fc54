import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** For `npm run test:long`: every TypeScript between those of `npm test`, and engines other than this Node. */
export default defineConfig({
  ...shortConfig,
  test: { ...shortConfig.test, include: ["long/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
