// Generates every package from a given number of copies of the registry, and prints the time of each stage.
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

function time<Value>(stage: string, run: () => Value): Value {
  const start = performance.now();
  const value = run();
  milliseconds[stage] = performance.now() - start;
  return value;
}

function generate(text: string): readonly (readonly string[])[] {
  const { corrections } = parseCorrections(readFileSync(`${data}corrections.json`, "utf8"));
  const snapshot = { date: undefined, sha256: "", rowCount: 0, knownGaps: [] };
  const { records } = time("csv", () => parseCsv(text));
  const { rows } = time("rows", () => readRows(records));
  const parsed = time("assignments", () => parseAssignments(rows));
  const { registry } = time("registry", () => buildRegistry(parsed, corrections));
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
const files = generate(multiply(readFileSync(`${data}service-names-port-numbers.csv`, "utf8"), copies));
milliseconds["all"] = Object.values(milliseconds).reduce((sum, each) => sum + each, 0);
// The peak is the generator's: what follows is the floor's.
const peakMemory = readPeakMemory();
if (time("concatenation", () => concatenate(files)) === 0) throw new Error("nothing was generated");
console.log(JSON.stringify({ milliseconds, peakMemory } satisfies Generation));
