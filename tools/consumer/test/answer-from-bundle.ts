import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bundler, bundle } from "@ianakit/bench/bundle";

const matrix = fileURLToPath(new URL("../matrix/", import.meta.url));

const PROGRAMS = {
  imported: `${readFileSync(join(matrix, "answer.mjs"), "utf8")}\nconsole.log(answer());\n`,
  required: 'import { answer } from "./answer.cjs";\nconsole.log(answer());\n',
} as const;

/** What the matrix's program prints once it is bundled, the packages imported or required. */
export async function answerFromBundle(
  bundler: Bundler,
  consumer: string,
  how: keyof typeof PROGRAMS,
): Promise<string> {
  copyFileSync(join(matrix, "answer.cjs"), join(consumer, "answer.cjs"));
  const name = `answer-${bundler}-${how}`;
  const file = join(consumer, `${name}.mjs`);
  writeFileSync(file, await bundle(bundler, consumer, name, PROGRAMS[how]));
  return execFileSync(process.execPath, [file], { encoding: "utf8" }).trim();
}
