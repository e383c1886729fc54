import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A name, and how Node runs a program of `environments/` there, in the folder where the packages are installed. */
export type Environment = readonly [name: string, list: (consumer: string) => readonly string[]];

const ses = pathToFileURL(createRequire(import.meta.url).resolve("ses")).href;
const CONTEXT = ["--experimental-vm-modules", "in-context.mjs"];
const NO_STRINGS = "--disallow-code-generation-from-strings";

/** The hardest of each kind, which are always tried. */
export const SHORT_ENVIRONMENTS: readonly Environment[] = [
  ["in a worker", () => ["in-node.mjs", "worker"]],
  ["under the lockdown of SES", () => ["in-node.mjs", "locked-down", ses]],
  ["where every object was given accessors after the start", () => ["in-node.mjs", "polluted", "accessors"]],
  [
    "without code from strings, that may read only its own folder",
    (consumer) => [NO_STRINGS, ...readOnly(consumer), "in-node.mjs", "plainly"],
  ],
  [
    "in a context where every object was given values before the start",
    () => [...CONTEXT, "polluted", "values"],
  ],
];

/** Those that only `npm run test:long` tries. */
export const LONG_ENVIRONMENTS: readonly Environment[] = [
  ["where everything that the language gives is frozen", () => ["in-node.mjs", "frozen"]],
  ["where every object was given values after the start", () => ["in-node.mjs", "polluted", "values"]],
  ["without code from strings", () => [NO_STRINGS, "in-node.mjs", "plainly"]],
  ["that may read only its own folder", (consumer) => [...readOnly(consumer), "in-node.mjs", "plainly"]],
  ["in a context without Node", () => [...CONTEXT, "plainly"]],
  ["in a frozen context", () => [...CONTEXT, "frozen"]],
  [
    "in a context where every object was given accessors before the start",
    () => [...CONTEXT, "polluted", "accessors"],
  ],
];

function readOnly(folder: string): readonly string[] {
  // Node 20 to 22 call it an experiment.
  const isStable = process.allowedNodeEnvironmentFlags.has("--permission");
  return [isStable ? "--permission" : "--experimental-permission", `--allow-fs-read=${folder}/*`];
}

/** Puts the programs beside the installed packages. */
export function copyEnvironments(consumer: string): void {
  cpSync(fileURLToPath(new URL("../environments", import.meta.url)), consumer, { recursive: true });
}

/** What a program that asks every package for its answers prints: one number, and of how many characters it is. */
export async function digestAnswers(consumer: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: consumer });
  return stdout;
}

/** The answers where nothing was done to the run-time. */
export function digestPlainly(consumer: string): Promise<string> {
  return digestAnswers(consumer, ["in-node.mjs", "plainly"]);
}
