import { groupBy } from "@ianakit/generator/registry/group-by";
import { type PackageChange, SECTIONS } from "../changes/package-change.js";
import { alignCells } from "./align-cells.js";
import { quoteCell } from "./quote-cell.js";
import { summariseChanges } from "./summarise-changes.js";

/** A changelog is read by people: a big update names its first lines, the registry has the rest. */
const MOST_LINES = 40;

const REGISTRY_PAGE = "https://www.iana.org/assignments/service-names-port-numbers";

/**
 * A package's changelog of a registry update, in Markdown: counts first, then aligned lists, what breaks or adds
 * before what only documents.
 *
 * @param date - of the snapshot, `YYYY-MM-DD`; `undefined` where nothing says it
 */
export function writeChangelog(changes: readonly PackageChange[], date: string | undefined): string {
  const groups = groupBy(changes, ({ section }) => section);
  const registry = date === undefined ? "The registry" : `Registry of ${date}`;
  const parts = [`${registry}: ${summariseChanges(changes)}.`];
  let room = MOST_LINES;
  for (const section of SECTIONS) {
    const shown = (groups.get(section) ?? []).slice(0, room);
    room -= shown.length;
    if (shown.length === 0) continue;
    const lines = alignCells(shown.map(({ cells }) => cells.map(quoteCell)));
    parts.push(`**${section}**`, `\`\`\`text\n${lines.join("\n")}\n\`\`\``);
  }
  const folded = changes.length - MOST_LINES;
  if (folded > 0) parts.push(`… and ${folded} more, in [the registry](${REGISTRY_PAGE}).`);
  return `${parts.join("\n\n")}\n`;
}
