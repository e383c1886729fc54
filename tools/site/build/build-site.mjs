// Builds the site into dist: first the bundle for browsers, then, by a bundled program, every page that has a file.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, loadConfigFromFile, mergeConfig } from "vite";

const folder = join(import.meta.dirname, "..");
const program = join(folder, "node_modules/.site-program");

// Loaded once, so that both bundles share what its plugins make of the registry.
const { config } = await loadConfigFromFile(
  { command: "build", mode: "production" },
  join(folder, "vite.config.ts"),
);
const shared = mergeConfig(config, { configFile: false, root: folder, logLevel: "warn" });

// Keeps the pages: writing only those that changed is much faster.
await rm(join(folder, "dist/assets"), { recursive: true, force: true });
await build(mergeConfig(shared, { build: { emptyOutDir: false } }));
await build(
  mergeConfig(shared, {
    ssr: { noExternal: true },
    build: {
      ssr: "src/prerender/main.ts",
      outDir: program,
      emptyOutDir: true,
      // In one file: a dynamic import of a loaded module takes Node longer than making a page.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
const { writePages } = await import(pathToFileURL(join(program, "main.js")).href);
await writePages(join(folder, "dist"));
await rm(program, { recursive: true });
