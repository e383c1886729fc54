import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The package's exports name its manifest, but not its compiler.
const manifest = createRequire(import.meta.url).resolve("typescript-7/package.json");
const compiler = join(dirname(manifest), "bin/tsc");

/** What a compiler said of a project. */
export interface Compilation {
  /** One a line, as the compiler prints them; empty if it found none. */
  readonly errors: readonly string[];
  readonly milliseconds: number;
}

/** Compiles the project of a folder. TypeScript 7, because a replay compiles six packages twice a step. */
export async function runTypescript(folder: string): Promise<Compilation> {
  const start = performance.now();
  const arguments_ = [compiler, "-p", folder, "--pretty", "false"];
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, arguments_, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      // Exit codes 1 and 2 are errors in the project, everything else is one of the compiler.
      if (error !== null && error.code !== 1 && error.code !== 2)
        reject(new Error(`${error.message}\n${stderr}`));
      else resolve(stdout);
    });
  });
  const errors = output.split("\n").filter((line) => line !== "");
  return { errors, milliseconds: performance.now() - start };
}
