import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const ses = pathToFileURL(createRequire(import.meta.url).resolve("ses")).href;
cpSync(fileURLToPath(new URL("../environments", import.meta.url)), consumer, { recursive: true });

/** Node 20 to 22 call it an experiment. */
const isPermissionStable = process.allowedNodeEnvironmentFlags.has("--permission");
const PERMISSION = isPermissionStable ? "--permission" : "--experimental-permission";
const CONTEXT = ["--experimental-vm-modules", "in-context.mjs"];

const ENVIRONMENTS: readonly (readonly [name: string, ...args: readonly string[]])[] = [
  ["in a worker", "in-node.mjs", "worker"],
  ["where everything that the language gives is frozen", "in-node.mjs", "frozen"],
  ["under the lockdown of SES", "in-node.mjs", "locked-down", ses],
  ["where every object was given values after the start", "in-node.mjs", "polluted", "values"],
  ["where every object was given accessors after the start", "in-node.mjs", "polluted", "accessors"],
  ["without code from strings", "--disallow-code-generation-from-strings", "in-node.mjs", "plainly"],
  [
    "that may read only its own folder",
    PERMISSION,
    `--allow-fs-read=${consumer}/*`,
    "in-node.mjs",
    "plainly",
  ],
  ["in a context without Node", ...CONTEXT, "plainly"],
  ["in a frozen context", ...CONTEXT, "frozen"],
  ["in a context where every object was given values before the start", ...CONTEXT, "polluted", "values"],
  [
    "in a context where every object was given accessors before the start",
    ...CONTEXT,
    "polluted",
    "accessors",
  ],
];

async function runNode(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: consumer });
  return stdout;
}

describe("a program that asks for everything is answered the same", () => {
  let expected: string;
  beforeAll(async () => {
    expected = await runNode(["in-node.mjs", "plainly"]);
  });

  it("as many answers as there are", () => {
    expect(Number(/^\d+ of (\d+) characters$/.exec(expected)?.[1])).toBeGreaterThan(4_000_000);
  });

  it.concurrent.each(ENVIRONMENTS)("%s", async (_, ...args) => {
    expect(await runNode(args)).toBe(expected);
  });
});
