import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Argument, Command } from "commander";
import { describeRun, formatTheme, readResults, writeResults } from "./report/results.js";
import { describeFailure, type Group, type Row, type Table, type Theme } from "./report/row.js";
import { buildTheme } from "./themes/build.js";
import { bundleTheme } from "./themes/bundle.js";
import { commandLineTheme } from "./themes/command-line.js";
import { dnsSdTheme } from "./themes/dns-sd.js";
import { downloadsTheme } from "./themes/downloads.js";
import { editorTheme } from "./themes/editor.js";
import { generationTheme } from "./themes/generation.js";
import { lintTheme } from "./themes/lint.js";
import { namesTheme } from "./themes/names.js";
import { runTimeTheme } from "./themes/run-time.js";
import { typesTheme } from "./themes/types.js";

/** The themes, by their names on the command line. */
const THEMES: Readonly<Record<string, Theme>> = {
  bundle: bundleTheme,
  size: downloadsTheme,
  types: typesTheme,
  names: namesTheme,
  editor: editorTheme,
  "run-time": runTimeTheme,
  "dns-sd": dnsSdTheme,
  generation: generationTheme,
  "command-line": commandLineTheme,
  lint: lintTheme,
  build: buildTheme,
};

/** Draws and formats the figures that are kept. */
const REPORT = "report";

const program = new Command("bench")
  .description("measure the packages against their peers, and write tools/bench/RESULTS.md")
  .addArgument(
    new Argument(
      "[theme]",
      `all of them by default; ${REPORT} only writes what was measured before anew`,
    ).choices([...Object.keys(THEMES), REPORT]),
  )
  .argument("[words]", "only print what has these words in its name, and write nothing")
  .action(async (name?: string, words?: string) => {
    if (name === REPORT) return writeResults(readResults(), THEMES);
    for (const each of name === undefined ? Object.keys(THEMES) : [name]) await runTheme(each, words);
  });

/** A failure in one theme does not affect the figures of the others. */
async function runTheme(name: string, words: string | undefined): Promise<void> {
  const theme = THEMES[name];
  if (theme === undefined) return;
  try {
    const tables = await measureTheme(theme, words);
    if (tables.length === 0) throw new Error(`Nothing in ${name} has "${words}" in its name.`);
    const measured = describeRun(tables);
    console.log(`\n${formatTheme(name, theme, measured)}`);
    if (words === undefined) writeResults({ ...readResults(), [name]: measured }, THEMES);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** Measures a theme's groups one after another, or only those with given words in their names. */
async function measureTheme({ groups }: Theme, words = ""): Promise<readonly Table[]> {
  const tables = new Map<string | undefined, Row[]>();
  for (const { name, table, measure } of groups) {
    if (!name.includes(words)) continue;
    console.error(`measuring ${name}`);
    tables.set(table, [...(tables.get(table) ?? []), ...(await measureGroup(name, measure))]);
  }
  return [...tables].map(([heading, rows]) => ({ heading, rows }));
}

/** A failure in one group does not affect the figures of the others. */
async function measureGroup(name: string, measure: Group["measure"]): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return [describeFailure(name, "failed")];
  }
}

// Everything temporary is in one folder, which is removed whatever happens.
const temporary = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
process.env["TMPDIR"] = temporary;
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

await program.parseAsync();
