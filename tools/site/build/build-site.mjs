// Builds the site into dist: the bundle for browsers, and with it as a program every page that gets a file.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const folder = join(import.meta.dirname, "..");
const program = join(folder, "node_modules/.site-program");

// The pages stay: writing anew only those that changed is the faster by far.
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
    // Node takes longer to find out that it has loaded a module already than a page takes to be made.
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const { writePages } = await import(pathToFileURL(join(program, "main.js")).href);
await writePages(join(folder, "dist"));
await rm(program, { recursive: true });
