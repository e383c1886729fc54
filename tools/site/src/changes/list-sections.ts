import { groupBy } from "@ianakit/generator/stages";
import { type PackageChange, SECTIONS } from "@ianakit/release/changes/package-change";
import { quoteCell } from "@ianakit/release/changesets/quote-cell";
import type { ChangeSection } from "./changes.js";

/** A page is read by people: a big update names its first lines. */
const MOST_LINES = 60;

/** A package's changes under the changelog's headings, in its order and with its cells. */
export function listSections(changes: readonly PackageChange[]): readonly ChangeSection[] {
  const groups = groupBy(changes, ({ section }) => section);
  return SECTIONS.flatMap((heading) => {
    const lines = (groups.get(heading) ?? []).map(({ cells }) => cells.map(quoteCell));
    if (lines.length === 0) return [];
    return [{ heading, lines: lines.slice(0, MOST_LINES), omitted: Math.max(0, lines.length - MOST_LINES) }];
  });
}
