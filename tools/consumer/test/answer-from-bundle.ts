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

/** What the matrix's program prints once it is bundled, first with the packages imported, then required. */
export async function answerFromBundles(bundler: Bundler, consumer: string): Promise<readonly string[]> {
  copyFileSync(join(matrix, "answer.cjs"), join(consumer, "answer.cjs"));
  const files: string[] = [];
  for (const [how, program] of Object.entries(PROGRAMS)) {
    const name = `answer-${bundler}-${how}`;
    writeFileSync(join(consumer, `${name}.mjs`), await bundle(bundler, consumer, name, program));
    files.push(`./${name}.mjs`);
  }
  const code = files.map((file) => `await import("${file}");`).join("\n");
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: consumer,
    encoding: "utf8",
  });
  return output.trim().split("\n");
}
