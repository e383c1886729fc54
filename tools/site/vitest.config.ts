import { defineConfig } from "vitest/config";
import { registryData } from "./build/registry-data.js";

export default defineConfig({
  plugins: [registryData()],
  test: { include: ["test/**/*.test.{ts,tsx}"] },
});
