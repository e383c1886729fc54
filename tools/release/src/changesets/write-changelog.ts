import { groupBy } from "@ianakit/generator/stages";
import { type PackageChange, SECTIONS, type Section } from "../changes/package-change.js";
import { alignCells } from "./align-cells.js";
import { quoteCell } from "./quote-cell.js";
import { shareLines } from "./share-lines.js";
import { summariseChanges } from "./summarise-changes.js";

/** A changelog is read by people: a big update names its first lines, the registry has the rest. */
const MOST_LINES = 40;

const REGISTRY_PAGE = "https://www.iana.org/assignments/service-names-port-numbers";

/**
 * A package's changelog of a registry update, in Markdown: counts first, then aligned lists. A big update shows some
 * of everything that a program can notice; what only documents gets the lines that are left.
 *
 * @param date - of the snapshot, `YYYY-MM-DD`; `undefined` where nothing says it
 */
export function writeChangelog(changes: readonly PackageChange[], date: string | undefined): string {
  const groups = groupBy(changes, ({ section }) => section);
  const registry = date === undefined ? "The registry" : `Registry of ${date}`;
  const parts = [`${registry}: ${summariseChanges(changes)}.`];
  const noticeable: readonly Section[] = SECTIONS.filter((section) => section !== "Documentation");
  const shares = shareLines(
    noticeable.map((section) => groups.get(section)?.length ?? 0),
    MOST_LINES,
  );
  const left = MOST_LINES - shares.reduce((sum, share) => sum + share, 0);
  for (const section of SECTIONS) {
    const shown = (groups.get(section) ?? []).slice(0, shares[noticeable.indexOf(section)] ?? left);
    if (shown.length === 0) continue;
    const lines = alignCells(shown.map(({ cells }) => cells.map(quoteCell)));
    parts.push(`**${section}**`, `\`\`\`text\n${lines.join("\n")}\n\`\`\``);
  }
  const folded = changes.length - MOST_LINES;
  if (folded > 0) parts.push(`… and ${folded} more, in [the registry](${REGISTRY_PAGE}).`);
  return `${parts.join("\n\n")}\n`;
}
