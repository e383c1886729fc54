import { defineConfig } from "vitest/config";
import { registryData } from "./build/registry-data.js";
import { searchWorker } from "./build/search-worker.js";

export default defineConfig({
  plugins: [registryData(), searchWorker()],
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/start-shared.ts",
    // What the packages hold of the registry is read once, and not for every file.
    pool: "threads",
    isolate: false,
    // What is built is imported as it is: Vite takes a second to rewrite the large files, which then run more slowly.
    server: { deps: { external: [/\/(?:packages|tools)\/[^/]+\/dist\//] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
