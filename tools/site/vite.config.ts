import { defineConfig } from "vite";
import { answerPages } from "./build/answer-pages.js";
import { registryData } from "./build/registry-data.js";
import { searchWorker } from "./build/search-worker.js";

export default defineConfig(({ isPreview }) => ({
  // Where the site is deployed, with a slash at its end: SITE_BASE=/ianakit/ for a project's GitHub Pages.
  base: process.env["SITE_BASE"] ?? "/",
  // Built, every page is a file; index.html stands in for all of them only while developing.
  appType: isPreview ? "mpa" : "spa",
  plugins: [registryData(), searchWorker(), answerPages()],
  build: {
    target: "es2022",
    // Pages are painted without the script: what it imports is no line in each of 13,000 heads.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? [] : files),
    },
    assetsInlineLimit: 0,
    // Pages made at build time name one stylesheet; it is a few kilobytes.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
  },
  preview: { host: "127.0.0.1" },
}));
