import { readFileSync } from "node:fs";
import { mergeConfig } from "vitest/config";
import baseConfig from "../../vitest.base.js";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

export default mergeConfig(baseConfig, {
  // The build writes it into the bundle.
  define: { IANAKIT_VERSION: JSON.stringify(version) },
  // CommonJS, which Node loads as it is.
  test: { server: { deps: { external: [/packages\/eslint-plugin\/dist\//] } } },
});
