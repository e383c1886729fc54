import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkAgreement } from "../../oracle/check-agreement.js";
import { checkLookups } from "../../oracle/check-lookups.js";
import { compareValues } from "../../oracle/compare-values.js";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import { writeTypeUses } from "../../oracle/write-type-uses.js";
import { writeValueUses } from "../../oracle/write-value-uses.js";

const CONSUMER = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    module: "nodenext",
    strict: true,
    types: [],
    noEmit: true,
    skipLibCheck: true,
  },
  include: ["*.ts"],
};

/**
 * Compiles a program that uses everything of the old version against the new one, and compares every value.
 *
 * @param folder - where the new version was emitted
 * @returns the sentences that say what broke, none if nothing did
 */
export async function proveStep(
  before: readonly EmittedPackage[],
  after: readonly EmittedPackage[],
  folder: string,
): Promise<Compilation> {
  const consumer = join(folder, "consumer");
  await mkdir(consumer);
  await symlink(join(folder, "node_modules"), join(consumer, "node_modules"), "junction");
  await writeFile(join(consumer, "tsconfig.json"), JSON.stringify(CONSUMER));
  await writeFile(join(consumer, "package.json"), '{ "type": "module" }\n');
  const blind: string[] = [];
  for (const [index, old] of before.entries()) {
    // What is emitted byte for byte as before breaks nobody.
    if (isDeepStrictEqual(old.files, after[index]?.files)) continue;
    blind.push(...(await writeUses(old, join(consumer, `uses-${index}.ts`))));
  }
  // A project without a file is an error to the compiler.
  await writeFile(join(consumer, "index.ts"), "export {};\n");
  const { errors, milliseconds } = await runTypescript(consumer);
  const values = before.flatMap((old, index) => {
    const now = after[index];
    return now === undefined ? [`${old.name} is gone`] : compareValues(old, now);
  });
  const contradictions = [...after.flatMap(checkLookups), ...checkAgreement(after, before)];
  return { errors: [...blind, ...errors, ...values, ...contradictions], milliseconds };
}

async function writeUses(old: EmittedPackage, file: string): Promise<readonly string[]> {
  const valueUses = old.modules.flatMap((module, part) => writeValueUses(module, `v${part}`));
  const typeUses = writeTypeUses(old, "t");
  await writeFile(file, `${[...valueUses, ...typeUses].join("\n")}\nexport {};\n`);
  // Types that are written otherwise than this program expects must not pass for proven.
  const hasConstants = valueUses.some((use) => use.includes(" satisfies "));
  return hasConstants && typeUses.length === 0 ? [`${old.name}: no name was found in its types`] : [];
}

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
