// Compiles with TypeScript 7, whose output is TypeScript 6's to the byte in a seventh of its time. Two TypeScripts
// own `node_modules/.bin/tsc`, so this one is called by its path.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const manifest = createRequire(import.meta.url).resolve("typescript-7/package.json");
await import(pathToFileURL(join(dirname(manifest), "bin/tsc")).href);
