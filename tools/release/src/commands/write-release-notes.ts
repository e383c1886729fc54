import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listVersions } from "./plan-release.js";
import { runCommand } from "./run-command.js";

/** GitHub takes 125,000 characters. */
const MOST_CHARACTERS = 120_000;

/**
 * Makes a GitHub release of every package's version that has none, its text the version's part of the changelog.
 *
 * @param root - the repository, its tags pushed
 * @returns the tags of the releases that were made
 */
export async function writeReleaseNotes(
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const gh = (...arguments_: readonly string[]) =>
    runCommand("gh", arguments_, { folder: root, environment });
  const made: string[] = [];
  for (const { folder, version, tag } of await listVersions(root)) {
    const isThere = await gh("release", "view", tag, "--json", "tagName").then(
      () => true,
      () => false,
    );
    if (isThere) continue;
    const notes = findNotes(await readFile(join(folder, "CHANGELOG.md"), "utf8"), version);
    await gh(
      "release",
      "create",
      tag,
      "--verify-tag",
      "--title",
      tag,
      "--notes",
      notes.slice(0, MOST_CHARACTERS),
    );
    made.push(tag);
  }
  return made;
}

/** A version's part of a changelog: what stands between its heading and the next version's. */
export function findNotes(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## (?=\d)/m);
  const part = parts.find((text) => text.split("\n", 1)[0] === version);
  return part?.slice(version.length).trim() ?? "";
}
