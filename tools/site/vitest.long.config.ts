import { defineConfig } from "vitest/config";
import shortConfig from "./vitest.config.js";

/** For `npm run test:long`: every kind of page, kept as a screenshot, and how soon a search answers. */
export default defineConfig({
  ...shortConfig,
  mode: "screenshots",
  test: { ...shortConfig.test, include: ["test/looks.test.ts", "long/**/*.test.ts"] },
});
