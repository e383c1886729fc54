// Prints the milliseconds that it takes to import a module, given as a specifier or a URL; `require` loads it as
// CommonJS, `json` as JSON, and `call` also calls what it exports.
import { createRequire } from "node:module";

const [, , specifier = "", kind] = process.argv;
const require = createRequire(import.meta.url);
const start = performance.now();
const module =
  kind === "require"
    ? require(specifier)
    : kind === "json"
      ? await import(specifier, { with: { type: "json" } })
      : ((await import(specifier)) as object);
// One peer builds its data only when it is called.
if (kind === "call") (module as { default: () => unknown }).default();
console.log(JSON.stringify(performance.now() - start));
