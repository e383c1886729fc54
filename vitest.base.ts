import { defineConfig } from "vitest/config";

/** What every workspace's tests share. The limits leave room for a machine that does other things meanwhile. */
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
