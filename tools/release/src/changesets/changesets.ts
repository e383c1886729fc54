import parse from "@changesets/parse";
import type { FileChange } from "@ianakit/generator/transaction";
import { locateChangeset, namePackage, type PackageUpdate } from "./packages.js";
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

/** Reads a changeset's packages, bumps and text. The library is CommonJS: its default export is a member of `default`. */
export const parseChangeset = (parse as unknown as { default?: typeof parse }).default ?? parse;
