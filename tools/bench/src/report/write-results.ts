import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { formatTable } from "./format-table.js";
import type { Row, Theme } from "./row.js";

const INTRODUCTION = `# Results

Written by \`npm run bench\`; a theme alone by \`npm run bench -- NAME\`. Medians of measurements in turns: ours, peer,
ours, peer, … On a shared machine differences under 30 % are noise. Less is better everywhere.
`;

/** Puts a theme's table into the results, in the place of its older one. */
export async function writeResults(
  file: string,
  name: string,
  theme: Theme,
  rows: readonly Row[],
): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => INTRODUCTION);
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  const section = `## ${theme.title} (\`${name}\`)\n\n${theme.about}\n${machine}\n\n${formatTable(rows)}\n`;
  const sections = before.split(/^(?=## )/m);
  const at = sections.findIndex(
    (text) => text.startsWith("## ") && text.split("\n")[0]?.endsWith(`(\`${name}\`)`),
  );
  const after = at === -1 ? [...sections, section] : sections.with(at, section);
  await writeFile(file, `${after.map((text) => text.trimEnd()).join("\n\n")}\n`);
}
