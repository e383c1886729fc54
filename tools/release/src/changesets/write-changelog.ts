import { groupBy } from "@ianakit/generator/stages";
import { alignCells } from "@ianakit/generator/terminal";
import { type PackageChange, SECTIONS } from "../changes/package-change.js";

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

/** How many changes there are of each kind: `"2 added, 1 deprecated, 40 documentation"`. */
export function summariseChanges(changes: readonly PackageChange[]): string {
  const groups = groupBy(changes, ({ section }) => section);
  const counts = SECTIONS.filter((section) => groups.has(section)).map((section) => {
    return `${groups.get(section)?.length} ${section.toLowerCase()}`;
  });
  return counts.length === 0 ? "its data" : counts.join(", ");
}

const LONGEST_CELL = 72;

/**
 * Text of the registry for a line within a Markdown code block: one line, of bounded length, that cannot end the
 * block or steer a terminal.
 */
export function quoteCell(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ")
    .trim()
    .replaceAll("`", "'");
  return line.length <= LONGEST_CELL ? line : `${line.slice(0, LONGEST_CELL - 1)}…`;
}
