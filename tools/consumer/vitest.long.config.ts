import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** Every TypeScript between those of `npm test`, and other engines than this Node: `npm run test:long`. */
export default defineConfig({
  ...shortConfig,
  test: { ...shortConfig.test, include: ["long/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
