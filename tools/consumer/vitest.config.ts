import { mergeConfig } from "vitest/config";
import baseConfig from "../../vitest.base.js";

export default mergeConfig(baseConfig, { test: { globalSetup: "test/install-packages.ts" } });
