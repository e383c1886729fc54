import { defineConfig } from "vite";
import { answerNotFound } from "./build/answer-not-found.js";
import { registryData } from "./build/registry-data.js";
import { searchWorker } from "./build/search-worker.js";

export default defineConfig(({ isPreview }) => ({
  // Where the site is deployed, with a slash at its end: SITE_BASE=/ianakit/ for a project's GitHub Pages.
  base: process.env["SITE_BASE"] ?? "/",
  // Built, every page is a file; only while developing does index.html stand in for all of them.
  appType: isPreview ? "mpa" : "spa",
  plugins: [registryData(), searchWorker(), answerNotFound()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Pages made at build time name one stylesheet; it is a few kilobytes.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
  },
  preview: { host: "127.0.0.1" },
}));
