import type { FileChange } from "@ianakit/generator/transaction";
import { locateChangeset } from "./locate-changeset.js";
import { namePackage } from "./name-package.js";
import type { PackageUpdate } from "./package-update.js";
import { writeChangelog } from "./write-changelog.js";

/**
 * The pending changeset of each package: written anew from all that happened since the last release, removed
 * where nothing is left of it.
 */
export function writeChangesets(
  updates: readonly PackageUpdate[],
  date: string | undefined,
): readonly FileChange[] {
  return updates.map(({ name, bump, changes }) => {
    const path = locateChangeset(name);
    if (bump === "none") return { path, content: undefined };
    return { path, content: `---\n"${namePackage(name)}": ${bump}\n---\n\n${writeChangelog(changes, date)}` };
  });
}
