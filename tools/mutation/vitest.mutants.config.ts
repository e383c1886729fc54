import { configDefaults, defineConfig } from "vitest/config";

/** The tests of the mutated code that need no process, no file and no luck: a mutant takes well under a second. */
export default defineConfig({
  test: {
    include: [
      "tools/generator/test/identifiers/*.test.ts",
      "tools/release/test/changes/*.test.ts",
      "tools/release/test/update/{judge-updates,plan-update,refuse-majors}.test.ts",
    ],
    exclude: [...configDefaults.exclude, "**/*-properties.test.ts"],
    // A mutant costs one worker, not one for each file.
    isolate: false,
    // On a busy machine a slow test must not count as one that fails.
    testTimeout: 60_000,
  },
  ssr: { resolve: { conditions: ["ianakit-source", "module", "node", "development|production"] } },
});
