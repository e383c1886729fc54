// Builds the site into dist: first the bundle for browsers, then, by a bundled program, every page that has a file.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const folder = join(import.meta.dirname, "..");
const program = join(folder, "node_modules/.site-program");

// Keeps the pages: writing only those that changed is much faster.
await rm(join(folder, "dist/assets"), { recursive: true, force: true });
await build({ root: folder, logLevel: "warn", build: { emptyOutDir: false } });
await build({
  root: folder,
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    ssr: "src/prerender/main.ts",
    outDir: program,
    emptyOutDir: true,
    // In one file: a dynamic import of a loaded module takes Node longer than making a page.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const { writePages } = await import(pathToFileURL(join(program, "main.js")).href);
await writePages(join(folder, "dist"));
await rm(program, { recursive: true });
