import { inc } from "semver";
import type { PackageUpdate } from "../../changesets/package-update.js";
import { parseChangeset } from "../../changesets/parse-changeset.js";
import { writeChangesets } from "../../changesets/write-changesets.js";

/** The versions after a release, as changesets makes them from the pending changesets. */
export function releaseUpdates(
  versions: ReadonlyMap<string, string>,
  updates: readonly PackageUpdate[],
  date: string | undefined,
): ReadonlyMap<string, string> {
  const released = new Map(versions);
  for (const { content } of writeChangesets(updates, date)) {
    if (content === undefined) continue;
    for (const { name, type } of parseChangeset(String(content)).releases) {
      const version = type === "none" ? null : inc(released.get(name) ?? "0.0.0", type);
      if (version !== null) released.set(name, version);
    }
  }
  return released;
}
