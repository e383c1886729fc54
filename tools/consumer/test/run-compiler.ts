import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** The workspace's compilers, and those that only `npm run test:long` installs. */
const PLACES = ["../", "../compilers/"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** Every compiler that is supported. */
export const VERSIONS = [
  "5.0",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
  "5.5",
  "5.6",
  "5.7",
  "5.8",
  "5.9",
  "6",
  "7",
] as const;
export type Version = (typeof VERSIONS)[number];

/** A compiler that hangs or eats all memory fails a test instead of stopping it. */
const LONGEST_MILLISECONDS = 60_000;

/** Runs a TypeScript version's tsc by its path: several versions want the name. */
export function runCompiler(version: Version, folder: string, args: readonly string[]) {
  const manifest = require.resolve(`typescript-${version}/package.json`, { paths: PLACES });
  const compiler = join(dirname(manifest), "bin/tsc");
  // TypeScript 7 checks with four threads, each of which makes the types that it meets: more work for the same answer.
  const options = version === "7" ? [...args, "--singleThreaded"] : args;
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=2048", compiler, ...options],
    {
      cwd: folder,
      encoding: "utf8",
      timeout: LONGEST_MILLISECONDS,
    },
  );
  return { status, errors: stdout };
}
