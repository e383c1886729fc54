// Generates every package from a given number of copies of the registry, and prints the processor time of each stage.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PACKAGE_NAMES, renderPackage } from "@ianakit/generator";
import { parseCorrections } from "@ianakit/generator/data";
import { EMPTY_LEDGER, updateLedger } from "@ianakit/generator/ledger";
import {
  buildRegistry,
  derivePackages,
  parseAssignments,
  parseCsv,
  readRows,
} from "@ianakit/generator/stages";

const data = fileURLToPath(new URL("../../../../data/", import.meta.url));

/** The cost of generating once. */
export interface Generation {
  readonly milliseconds: Readonly<Record<string, number>>;
  /** What a copy of each stage's result takes, if they are wanted: they need memory of their own. */
  readonly floors: Readonly<Record<string, number>>;
  /** Megabytes of the process before it reads anything. */
  readonly idleMemory: number;
  /** The peak of the whole process's memory, in megabytes. */
  readonly peakMemory: number;
}

/** Repeats every row for each copy under another name, such as `http-c2` for `http`. */
function multiply(text: string, copies: number): string {
  const [header = "", ...lines] = text.split(/(?<=\r\n)/);
  const copied = Array.from({ length: copies - 1 }, (_, copy) =>
    lines.map((line) => line.replace(/^([A-Za-z0-9][A-Za-z0-9._+/-]*),(?=\d|,)/, `$1-c${copy + 2},`)),
  );
  return [header, ...lines, ...copied.flat()].join("");
}

const milliseconds: Record<string, number> = {};
const floors: Record<string, number> = {};

/** Times a stage, and if floors are wanted a copy of what it makes. */
function time<Value>(stage: string, run: () => Value): Value {
  // What the stages before left behind is not for this one to collect.
  globalThis.gc?.();
  const start = readProcessorTime();
  const value = run();
  milliseconds[stage] = readProcessorTime() - start;
  if (isMeasuringFloors) {
    const before = readProcessorTime();
    if (copy(value) === undefined) throw new Error(`${stage} makes nothing`);
    floors[stage] = readProcessorTime() - before;
  }
  return value;
}

/**
 * Milliseconds that this thread has had of the processor: other programs, and the threads that compile and collect
 * garbage beside it, do not count. Where the system does not say, milliseconds.
 */
function readProcessorTime(): number {
  const file = "/proc/thread-self/schedstat";
  return existsSync(file) ? Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6 : performance.now();
}

/** The same values, made anew; texts and numbers are values that need no copy. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copy(each)]));
  if (value instanceof Set) return new Set(value);
  const made: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) made[key] = copy(each);
  return made;
}

/** As in the pipeline, no stage keeps what an earlier one made. */
function read(text: string): ReturnType<typeof buildRegistry>["registry"] {
  const { corrections } = parseCorrections(readFileSync(`${data}corrections.json`, "utf8"));
  const readText = () => {
    const { records } = time("csv", () => parseCsv(text));
    return time("rows", () => readRows(records)).rows;
  };
  const parse = () => {
    const rows = readText();
    return time("assignments", () => parseAssignments(rows));
  };
  const parsed = parse();
  return time("registry", () => buildRegistry(parsed, corrections)).registry;
}

function generate(text: string): readonly (readonly string[])[] {
  const snapshot = { date: undefined, sha256: "", rowCount: 0, knownGaps: [] };
  const registry = read(text);
  const ledger = time("identifiers", () => updateLedger({ ledger: EMPTY_LEDGER, registry }));
  const apis = time("api", () => derivePackages(registry, ledger, snapshot));
  const files = time("render", () => PACKAGE_NAMES.flatMap((name) => renderPackage(name, apis)));
  return files.map((file) => file.text.split("\n"));
}

function concatenate(files: readonly (readonly string[])[]): number {
  let bytes = 0;
  for (const lines of files) {
    let text = "";
    for (const line of lines) text += `${line}\n`;
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Megabytes. On Linux `maxRSS` begins with what the process that started this one had; the kernel's own figure does not. */
function readPeakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return (Number(kibibytes) * 1024) / 1e6;
}

const copies = Number(process.argv[2]);
const isMeasuringFloors = process.argv[3] === "floors";
const idleMemory = readPeakMemory();
const files = generate(multiply(readFileSync(`${data}service-names-port-numbers.csv`, "utf8"), copies));
milliseconds["all"] = Object.values(milliseconds).reduce((sum, each) => sum + each, 0);
// The peak is the generator's: what follows is the floor's.
const peakMemory = readPeakMemory();
if (time("concatenation", () => concatenate(files)) === 0) throw new Error("nothing was generated");
console.log(JSON.stringify({ milliseconds, floors, idleMemory, peakMemory } satisfies Generation));
