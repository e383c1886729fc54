import { groupBy } from "@ianakit/generator/stages";
import { type PackageChange, SECTIONS } from "../changes/package-change.js";
import { alignCells } from "./align-cells.js";
import { quoteCell } from "./quote-cell.js";
import { summariseChanges } from "./summarise-changes.js";

/**
 * A package's changelog of a registry update, in Markdown: counts first, then aligned lists of every change.
 *
 * @param date - of the snapshot, `YYYY-MM-DD`; `undefined` where nothing says it
 */
export function writeChangelog(changes: readonly PackageChange[], date: string | undefined): string {
  const groups = groupBy(changes, ({ section }) => section);
  const registry = date === undefined ? "The registry" : `Registry of ${date}`;
  const parts = [`${registry}: ${summariseChanges(changes)}.`];
  for (const section of SECTIONS) {
    const shown = groups.get(section) ?? [];
    if (shown.length === 0) continue;
    const lines = alignCells(shown.map(({ cells }) => cells.map(quoteCell)));
    parts.push(`**${section}**`, `\`\`\`text\n${lines.join("\n")}\n\`\`\``);
  }
  return `${parts.join("\n\n")}\n`;
}
