// Prints the megabytes that a library keeps after it is imported and has looked up one port and one name.
import { loadLibrary } from "./libraries.js";

const [, , library = "", limit = ""] = process.argv;
const { Bun, gc } = globalThis as { Bun?: { gc(isNow: boolean): void }; gc?: () => void };

function collect(): number {
  if (Bun === undefined) gc?.();
  else Bun.gc(true);
  const { heapUsed, external } = process.memoryUsage();
  // V8 keeps typed arrays beside its heap; Bun counts them in.
  return Bun === undefined ? heapUsed + external : heapUsed;
}

const before = collect();
const lookUps = await loadLibrary(library, limit);
const answers = [lookUps.nameOf(443), lookUps.portOf("https")];
const after = collect();
// Used after the second collection, so that it survives that.
if (answers.includes(undefined) || lookUps.nameOf(80) === undefined)
  throw new Error(`${library} knows little`);
console.log(JSON.stringify((after - before) / 1e6));
