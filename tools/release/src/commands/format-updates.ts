import { alignCells } from "../changesets/align-cells.js";
import { namePackage } from "../changesets/name-package.js";
import type { PackageUpdate } from "../changesets/package-update.js";
import { summariseChanges } from "../changesets/summarise-changes.js";
import { writeChangelog } from "../changesets/write-changelog.js";

/** What an update means, for a person: a line a package, then the changelog of each that changes. */
export function formatUpdates(updates: readonly PackageUpdate[], date: string | undefined): string {
  const lines = alignCells(
    updates.map(({ name, bump, changes }) => [
      namePackage(name),
      bump,
      bump === "none" ? "" : summariseChanges(changes),
    ]),
  );
  const changelogs = updates
    .filter(({ name, bump }) => bump !== "none" && name !== "cli")
    .map(({ name, changes }) => `${namePackage(name)}\n\n${writeChangelog(changes, date)}`);
  return [lines.join("\n"), ...changelogs].join("\n\n");
}
