// Prints the megabytes that a library keeps once it was imported and has looked up one port and one name.
import { LIBRARIES, type Library } from "./libraries.js";

const [, , library = ""] = process.argv;
const { Bun, gc } = globalThis as { Bun?: { gc(isNow: boolean): void }; gc?: () => void };

function collect(): number {
  if (Bun === undefined) gc?.();
  else Bun.gc(true);
  return process.memoryUsage().heapUsed;
}

const before = collect();
const lookUps = await LIBRARIES[library as Library]();
const answers = [lookUps.nameOf(443), lookUps.portOf("https")];
const after = collect();
// What is read after the second collection is kept through it.
if (answers.includes(undefined) || lookUps.nameOf(80) === undefined)
  throw new Error(`${library} knows little`);
console.log(JSON.stringify((after - before) / 1e6));
