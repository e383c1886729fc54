import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"] },
  // The tests run from the sources, so that none of them can pass on a build that is out of date.
  ssr: { resolve: { conditions: ["ianakit-source", "module", "node", "development|production"] } },
});
