// Prints the milliseconds of a library's first look-up after its import, or of another function of our package.
import { loadLibrary } from "./libraries.js";

const [, , library = "", look = "", limit = ""] = process.argv;
const call = library === "ours" ? await loadOurs() : await loadShared();
const start = performance.now();
const answer = call();
const milliseconds = performance.now() - start;
if (answer === undefined) throw new Error(`${library} does not know ${look}`);
console.log(JSON.stringify(milliseconds));

async function loadShared(): Promise<() => unknown> {
  const { nameOf, portOf } = await loadLibrary(library, limit);
  return look === "nameOf" ? () => nameOf(443) : () => portOf("https");
}

async function loadOurs(): Promise<() => unknown> {
  const { aliasesOf, findByName, findByPort, portStatus } = await import("@ianakit/registry");
  const calls: Readonly<Record<string, () => unknown>> = {
    findByPort: () => findByPort(443, "tcp"),
    findByName: () => findByName("https", "tcp"),
    portStatus: () => portStatus(443, "tcp"),
    aliasesOf: () => aliasesOf("z39-50"),
  };
  return calls[look] ?? (() => undefined);
}
