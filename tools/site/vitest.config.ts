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
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
