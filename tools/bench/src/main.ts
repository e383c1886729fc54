import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import { formatTheme } from "./report/format-theme.js";
import { measureTheme } from "./report/measure-theme.js";
import { writeResults } from "./report/write-results.js";
import { THEMES } from "./themes.js";

const results = fileURLToPath(new URL("../RESULTS.md", import.meta.url));

const program = new Command("bench")
  .description("measure the packages against their peers, and write tools/bench/RESULTS.md")
  .addArgument(new Argument("[theme]", "all of them by default").choices(Object.keys(THEMES)))
  .argument("[words]", "print alone what has these words in its name, and write nothing")
  .action(async (name?: string, words?: string) => {
    for (const each of name === undefined ? Object.keys(THEMES) : [name]) await runTheme(each, words);
  });

/** What went wrong in one theme leaves the others their figures. */
async function runTheme(name: string, words: string | undefined): Promise<void> {
  const theme = THEMES[name];
  if (theme === undefined) return;
  try {
    const tables = await measureTheme(theme, words);
    if (tables.length === 0) throw new Error(`Nothing in ${name} has "${words}" in its name.`);
    const section = formatTheme(name, theme, tables);
    console.log(`\n${section}`);
    if (words === undefined) await writeResults(results, Object.keys(THEMES), name, section);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

// Everything temporary is in one folder, which goes whatever happens.
const temporary = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
process.env["TMPDIR"] = temporary;
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

await program.parseAsync();
