import { mergeConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** For `npm run test:long`: every TypeScript from 5.0 on, more run-times and tools, and engines other than this Node. */
const longConfig = mergeConfig(shortConfig, {
  test: { globalSetup: ["long/pack-packages.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
longConfig.test.include = ["long/**/*.test.ts"];
export default longConfig;
