import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { locateProgram } from "../engines/run-program.js";
import { mapValues, takeRounds } from "../measure/take-turns.js";
import { nameFile, nameProject } from "./consumers.js";

const require = createRequire(import.meta.url);
/** The versions of TypeScript that are measured. */
export type Version = "5.9" | "6" | "7";

/** The cost of checking a consumer once; the counts are the same on every machine. */
export interface Check {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly types: number;
  readonly instantiations: number;
  readonly symbols: number;
  /** What the compiler says of the consumer, if it does not compile. */
  readonly problem?: string;
}

const ROUNDS = 20;

/** Room for all that a check makes, so that no collection of garbage, which takes as long as the check, falls into one. */
const ROOM = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

/** Checks consumers in turns, round by round. */
export async function checkConsumers<Name extends string>(
  folder: string,
  version: Version,
  consumers: readonly Name[],
  isSkippingLibraries: boolean,
): Promise<Readonly<Record<Name, readonly Check[]>>> {
  if (version === "7") return checkByProgram(folder, consumers, isSkippingLibraries);
  const files = consumers.map((name) => join(folder, nameFile(name)));
  const words = [require.resolve(`typescript-${version}`), String(isSkippingLibraries), String(ROUNDS)];
  const output = execFileSync(process.execPath, [...ROOM, locateProgram("time-checks"), ...words, ...files], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const checks = JSON.parse(output) as Readonly<Record<string, readonly Check[]>>;
  const entries = consumers.map((name, index) => [name, checks[files[index] ?? ""] ?? []]);
  return Object.fromEntries(entries) as Record<Name, readonly Check[]>;
}

/** TypeScript 7 has no interface to ask: its own statistics of reading, binding and checking, in a single thread. */
async function checkByProgram<Name extends string>(
  folder: string,
  consumers: readonly Name[],
  isSkippingLibraries: boolean,
): Promise<Readonly<Record<Name, readonly Check[]>>> {
  const compiler = await findCompiler("7");
  const names = Object.fromEntries(consumers.map((name) => [name, name])) as Record<Name, Name>;
  const skipping = isSkippingLibraries ? "--skipLibCheck" : "--skipDefaultLibCheck";
  const check = (name: Name) => (): Check => {
    const options = ["--project", nameProject(name), "--extendedDiagnostics", "--singleThreaded", skipping];
    const { stdout, status } = spawnSync(compiler, options, { cwd: folder, encoding: "utf8" });
    const read = (label: string) =>
      Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
    return {
      milliseconds: (read("Parse time") + read("Bind time") + read("Check time")) * 1000,
      megabytes: read("Memory used") / 1000,
      types: read("Types"),
      instantiations: read("Instantiations"),
      symbols: read("Symbols"),
      ...(status === 0 ? {} : { problem: stdout.split("\n")[0] ?? "" }),
    };
  };
  return takeRounds(mapValues(names, check), ROUNDS);
}

/** The program of TypeScript 7 itself, which needs no Node. */
export async function findCompiler(version: string): Promise<string> {
  const folder = dirname(require.resolve(`typescript-${version}/package.json`));
  const { default: getExePath } = (await import(pathToFileURL(join(folder, "lib/getExePath.js")).href)) as {
    default: () => string;
  };
  return getExePath();
}
