import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";

/** A name, and what Node is run with there. */
type Environment = readonly [name: string, ...args: readonly string[]];

const consumer = inject("consumer");
const ses = createRequire(import.meta.url).resolve("ses");
const LOCKED_DOWN = ["in-node.mjs", "locked-down", pathToFileURL(ses).href];

const PLAINLY = ["in-node.mjs", "plainly"];
const CONTEXT = ["--experimental-vm-modules", "in-context.mjs"];
const NO_STRINGS = "--disallow-code-generation-from-strings";
/** Node 20 to 22 call it an experiment. */
const isPermissionStable = process.allowedNodeEnvironmentFlags.has("--permission");
const READ_ONLY = [
  isPermissionStable ? "--permission" : "--experimental-permission",
  `--allow-fs-read=${consumer}/*`,
];

/** The hardest of each kind, several at once, which are always tried. */
export const SHORT_ENVIRONMENTS: readonly Environment[] = [
  [
    "under the lockdown of SES, without code from strings, that may read only its own folder and SES",
    NO_STRINGS,
    ...READ_ONLY,
    `--allow-fs-read=${dirname(dirname(ses))}/*`,
    ...LOCKED_DOWN,
  ],
  ["in a context where every object was given values before the start", ...CONTEXT, "polluted", "values"],
];

/** Those that only `npm run test:long` tries. */
export const LONG_ENVIRONMENTS: readonly Environment[] = [
  ["in a worker", "in-node.mjs", "worker"],
  ["under the lockdown of SES", ...LOCKED_DOWN],
  ["where every object was given accessors after the start", "in-node.mjs", "polluted", "accessors"],
  ["where everything that the language gives is frozen", "in-node.mjs", "frozen"],
  ["where every object was given values after the start", "in-node.mjs", "polluted", "values"],
  ["without code from strings", NO_STRINGS, ...PLAINLY],
  ["that may read only its own folder", ...READ_ONLY, ...PLAINLY],
  ["in a context without Node", ...CONTEXT, "plainly"],
  ["in a frozen context", ...CONTEXT, "frozen"],
  [
    "in a context where every object was given accessors before the start",
    ...CONTEXT,
    "polluted",
    "accessors",
  ],
];

/** What a program that asks every package for its answers prints: one number, and of how many characters it is. */
async function digestAnswers(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: consumer });
  return stdout;
}

let plain: Promise<string> | undefined;

/** The same where nothing was done to the run-time, asked once. */
export function digestPlainAnswers(): Promise<string> {
  if (plain === undefined) {
    cpSync(fileURLToPath(new URL("../environments", import.meta.url)), consumer, { recursive: true });
    plain = digestAnswers(PLAINLY);
  }
  return plain;
}

/** Compares the answers of each environment with those where nothing was done to the run-time. */
export function testEnvironments(environments: readonly Environment[]): void {
  describe("a program that asks for everything is answered the same", () => {
    let expected: string;
    beforeAll(async () => {
      expected = await digestPlainAnswers();
    });

    it("as many answers as there are", () => {
      expect(Number(/^\d+ of (\d+) characters$/.exec(expected)?.[1])).toBeGreaterThan(4_000_000);
    });

    it.concurrent.each(environments)("%s", async (_, ...args) => {
      expect(await digestAnswers(args)).toBe(expected);
    });
  });
}
