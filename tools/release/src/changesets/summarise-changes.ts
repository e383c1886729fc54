import { groupBy } from "@ianakit/generator/stages";
import { type PackageChange, SECTIONS } from "../changes/package-change.js";

/** How many changes there are of each kind: `"2 added, 1 deprecated, 40 documentation"`. */
export function summariseChanges(changes: readonly PackageChange[]): string {
  const groups = groupBy(changes, ({ section }) => section);
  const counts = SECTIONS.filter((section) => groups.has(section)).map((section) => {
    return `${groups.get(section)?.length} ${section.toLowerCase()}`;
  });
  return counts.length === 0 ? "its data" : counts.join(", ");
}
