// Compiles with TypeScript 7, which writes the same bytes as TypeScript 6 in a seventh of the time. Two versions of
// TypeScript claim `node_modules/.bin/tsc`, so this one is called by its path.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const manifest = createRequire(import.meta.url).resolve("typescript-7/package.json");
await import(pathToFileURL(join(dirname(manifest), "bin/tsc")).href);
