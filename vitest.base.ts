import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What every workspace's tests share. The limits leave room for a machine that does other things meanwhile. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The files of a workspace share a process and what it has loaded: to load ts-morph or TypeScript anew costs a second a file.
    isolate: false,
    // A test's garbage is young: where it has room until the test ends, to collect it takes a third of the time.
    execArgv: ["--min-semi-space-size=64", "--max-semi-space-size=64"],
    restoreMocks: true,
    globalSetup: [fileURLToPath(new URL("vitest.temporary.ts", import.meta.url))],
    setupFiles: [fileURLToPath(new URL("vitest.setup.ts", import.meta.url))],
    // What commands print is compared as text. The seed is that of the property tests.
    env: { NO_COLOR: "1", IANAKIT_FUZZ_SEED: process.env.IANAKIT_FUZZ_SEED ?? "6335" },
  },
});
