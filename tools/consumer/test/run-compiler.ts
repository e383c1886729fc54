import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The compilers that are tried: the oldest supported, the first to `require()` ESM, the newest of each major. */
export const VERSIONS = ["5.0", "5.8", "5.9", "6", "7"] as const;
export type Version = (typeof VERSIONS)[number];

/** A compiler that hangs or eats all memory fails a test instead of stopping it. */
const LONGEST_MILLISECONDS = 60_000;

/** Runs a TypeScript version's tsc by its path: several versions want the name. */
export function runCompiler(version: Version, folder: string, args: readonly string[]) {
  const compiler = join(dirname(require.resolve(`typescript-${version}/package.json`)), "bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, ["--max-old-space-size=2048", compiler, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: LONGEST_MILLISECONDS,
  });
  return { status, errors: stdout };
}
