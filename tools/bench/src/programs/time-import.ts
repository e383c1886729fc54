// Prints the milliseconds that importing a module takes, which is named by a specifier or a URL; `require` loads it as
// CommonJS, `json` as JSON, and `call` calls what it exports.
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
// A peer makes what it offers only when it is called.
if (kind === "call") (module as { default: () => unknown }).default();
console.log(JSON.stringify(performance.now() - start));
