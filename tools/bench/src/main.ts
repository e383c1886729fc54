import { fileURLToPath } from "node:url";
import { Argument, Command } from "commander";
import { formatTable } from "./report/format-table.js";
import { writeResults } from "./report/write-results.js";
import { THEMES } from "./themes.js";

const results = fileURLToPath(new URL("../RESULTS.md", import.meta.url));

const program = new Command("bench")
  .description("measure the packages against their peers, and write tools/bench/RESULTS.md")
  .addArgument(new Argument("[themes...]", "all of them by default").choices(Object.keys(THEMES)))
  .action(async (names: readonly string[]) => {
    for (const [name, theme] of Object.entries(THEMES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const rows = await theme.measure();
      console.log(`\n${theme.title} (${name})\n\n${formatTable(rows)}`);
      await writeResults(results, name, theme, rows);
    }
  });

await program.parseAsync();
