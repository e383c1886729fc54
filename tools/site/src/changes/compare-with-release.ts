import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { groupBy } from "@ianakit/generator/stages";
import { type PackageChange, SECTIONS } from "@ianakit/release/changes/package-change";
import { isProgram, namePackage, RELEASED_PACKAGES } from "@ianakit/release/changesets/packages";
import { quoteCell, summariseChanges } from "@ianakit/release/changesets/write-changelog";
import { readData } from "@ianakit/release/commands/read-data";
import { describeRelease } from "@ianakit/release/update/describe-release";
import { planUpdate } from "@ianakit/release/update/plan-update";
import type { ChangeSection, PendingPackage, RegistryUpdate, ReleasedPackage } from "./changes.js";

/**
 * What changed in the last update: since the last release where the registry changed since, else in that release.
 *
 * @param root - the repository
 * @throws Failure with the problems of `data/`
 */
export async function compareWithRelease(root: string): Promise<RegistryUpdate> {
  const data = await readData(root);
  if (!data.isReleased) return { kind: "first" };
  const { updates } = planUpdate(
    describeRelease(data.released),
    data.registry,
    data.provenance.asOf,
    data.ledger,
  );
  const packages = updates
    .filter(({ name, bump }) => bump !== "none" && !isProgram(name))
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

/** The most lines of a section that the page lists. */
const MOST_LINES = 60;

/** A package's changes as the changelog groups them: same headings, order and cells. */
function listSections(changes: readonly PackageChange[]): readonly ChangeSection[] {
  const groups = groupBy(changes, ({ section }) => section);
  return SECTIONS.flatMap((heading) => {
    const lines = (groups.get(heading) ?? []).map(({ cells }) => cells.map(quoteCell));
    if (lines.length === 0) return [];
    return [{ heading, lines: lines.slice(0, MOST_LINES), omitted: Math.max(0, lines.length - MOST_LINES) }];
  });
}

/**
 * The newest entry of a package's changelog.
 *
 * @param changelog - in Markdown, a `##` heading a version, the newest first
 * @returns `undefined` where it has none
 */
function readNewestEntry(
  changelog: string,
): { readonly version: string; readonly entry: string } | undefined {
  const [, newest] = changelog.split(/^## /m);
  if (newest === undefined) return undefined;
  const [version = "", ...lines] = newest.split("\n");
  return { version: version.trim(), entry: lines.join("\n").trim() };
}
