import { readFile, writeFile } from "node:fs/promises";
import type { Finding, ImportStyle } from "../lint/lint-files.js";
import { listFiles } from "../lint/list-files.js";
import { printJson, toPrintable } from "../output/print.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

export interface LintOptions extends SharedOptions {
  /** Whether files are changed. */
  readonly fix?: boolean;
  readonly import: ImportStyle;
}

interface LintedFile {
  readonly path: string;
  readonly isChanged: boolean;
  readonly findings: readonly Finding[];
}

/**
 * `ianakit lint src --fix`: the rules of `@ianakit/eslint-plugin` without ESLint. The linter and its parser are a file of
 * their own in the package, which no other command loads.
 */
export async function lint(
  paths: readonly string[],
  { fix = false, import: style, json = false }: LintOptions,
): Promise<ExitCode> {
  const { fixText, lintText } = await import("../lint/lint-files.js");
  const files: LintedFile[] = [];
  const sources = await listFiles(paths.length === 0 ? ["."] : paths);
  for (const path of sources) {
    const text = await readFile(path, "utf8");
    if (!fix) {
      files.push({ path, isChanged: false, findings: lintText(text, path, style) });
      continue;
    }
    const { output, findings } = fixText(text, path, style);
    const isChanged = output !== text;
    if (isChanged) await writeFile(path, output);
    files.push({ path, isChanged, findings });
  }
  const results = files.filter(({ isChanged, findings }) => isChanged || findings.length > 0);
  if (json) printJson({ fileCount: sources.length, results });
  else printFiles(results, sources.length);
  return results.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

function printFiles(files: readonly LintedFile[], fileCount: number): void {
  for (const { path, findings } of files)
    for (const { line, column, message, rule } of findings)
      console.log(toPrintable(`${path}:${line}:${column}: ${message}${rule === null ? "" : ` [${rule}]`}`));
  const findings = files.flatMap((file) => file.findings);
  const fixable = findings.filter(({ isFixable }) => isFixable).length;
  const changed = files.filter(({ isChanged }) => isChanged).length;
  const parts = [
    count(fileCount, "file"),
    ...(changed > 0 ? [`${changed} changed`] : []),
    count(findings.length, "finding"),
    ...(fixable > 0 ? [`${fixable} of them fixed by --fix`] : []),
  ];
  console.log(parts.join(", "));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
