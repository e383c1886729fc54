import { execFileSync } from "node:child_process";
import { PROBES } from "./probes.js";

const LOADS = {
  import: "const load = (specifier) => import(specifier); const resolve = import.meta.resolve;",
  require: "const load = require; const { resolve } = require;",
} as const;

/** What a program is given by one entry point: the file that it is resolved to, and the probe's value. */
interface Answer {
  readonly file: string;
  readonly value: unknown;
}

/** Loads every entry point in one process, as ES modules or as CommonJS. */
export function runProbes(consumer: string, way: keyof typeof LOADS): ReadonlyMap<string, Answer> {
  const probes = PROBES.map(
    ([specifier, expression]) => `await probe(${JSON.stringify(specifier)}, (m) => (${expression}));`,
  );
  const code = `${LOADS[way]}
const answers = [];
async function probe(specifier, read) {
  const module = await load(specifier);
  let value;
  try { value = read(module); } catch (error) { value = String(error); }
  answers.push([specifier, { file: resolve(specifier), value }]);
}
(async () => { ${probes.join("\n")} console.log(JSON.stringify(answers)); })();`;
  const type = way === "import" ? "module" : "commonjs";
  const options = [`--input-type=${type}`, "-e", code];
  const output = execFileSync(process.execPath, options, { cwd: consumer, encoding: "utf8" });
  return new Map(JSON.parse(output) as readonly [string, Answer][]);
}
