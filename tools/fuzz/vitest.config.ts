import { mergeConfig } from "vitest/config";
import baseConfig from "../../vitest.base.js";

export default mergeConfig(baseConfig, {
  test: { exclude: ["test/*.fuzz.test.ts"] },
  // The tests run from the sources, so that none of them can pass on a build that is out of date.
  ssr: { resolve: { conditions: ["ianakit-source", "module", "node", "development|production"] } },
});
