import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const generatorSources = fileURLToPath(new URL("../generator/src/", import.meta.url));

export default defineConfig({
  test: { include: ["test/**/*.test.ts"] },
  resolve: {
    // The tests run from the sources, so that none of them can pass on a build that is out of date.
    alias: [{ find: /^@ianakit\/generator\/(.+)$/, replacement: `${generatorSources}$1.ts` }],
  },
});
