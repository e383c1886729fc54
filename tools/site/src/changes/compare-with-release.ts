import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { namePackage } from "@ianakit/release/changesets/name-package";
import { RELEASED_PACKAGES } from "@ianakit/release/changesets/package-names";
import { summariseChanges } from "@ianakit/release/changesets/summarise-changes";
import { readData } from "@ianakit/release/commands/read-data";
import { describeRelease } from "@ianakit/release/update/describe-release";
import { planUpdate } from "@ianakit/release/update/plan-update";
import type { PendingPackage, RegistryUpdate, ReleasedPackage } from "./changes.js";
import { listSections } from "./list-sections.js";
import { readNewestEntry } from "./read-newest-entry.js";

/**
 * What changed in the last update: since the last release where the registry changed since, else in that release.
 *
 * @param root - the repository
 * @throws Failure with the problems of `data/`
 */
export async function compareWithRelease(root: string): Promise<RegistryUpdate> {
  const data = await readData(root);
  if (!data.isReleasedKept) return { kind: "first" };
  const { updates } = planUpdate(describeRelease(data.released), data.registry, data.date, data.ledger);
  const packages = updates
    .filter(({ name, bump }) => bump !== "none" && name !== "cli")
    .map(
      ({ name, bump, changes }): PendingPackage => ({
        name: namePackage(name),
        bump,
        summary: summariseChanges(changes),
        sections: listSections(changes),
      }),
    );
  return packages.length > 0
    ? { kind: "pending", packages }
    : { kind: "released", packages: await readReleased(root) };
}

async function readReleased(root: string): Promise<readonly ReleasedPackage[]> {
  const read = await Promise.all(
    RELEASED_PACKAGES.map(async (name) => {
      const newest = readNewestEntry(await readChangelog(join(root, "packages", name, "CHANGELOG.md")));
      return newest === undefined ? [] : [{ name: namePackage(name), ...newest }];
    }),
  );
  return read.flat();
}

/** A package has a changelog from its first release on. */
async function readChangelog(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
