import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const toSources = (folder: string) => fileURLToPath(new URL(`../${folder}/src/`, import.meta.url));

export default defineConfig({
  test: { include: ["test/**/*.test.ts"] },
  resolve: {
    // The tests run from the sources, so that none of them can pass on a build that is out of date.
    alias: ["generator", "release"].map((name) => ({
      find: new RegExp(`^@ianakit/${name}/(.+)$`),
      replacement: `${toSources(name)}$1.ts`,
    })),
  },
});
