import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The files of the repository that a release reads and changes, relative to it: manifests, changelogs, changesets. */
export async function listReleaseFiles(root: string): Promise<readonly string[]> {
  const changesets = (await readdir(join(root, ".changeset"))).map((name) => `.changeset/${name}`);
  const workspaces: string[] = [];
  for (const folder of ["packages", "tools"]) {
    for (const name of await readdir(join(root, folder))) {
      const there = await readdir(join(root, folder, name));
      const files = there.filter((file) => file === "package.json" || file === "CHANGELOG.md");
      // A folder without a manifest is no workspace: tools/build.
      if (there.includes("package.json"))
        workspaces.push(...files.map((file) => `${folder}/${name}/${file}`));
    }
  }
  return ["package.json", "package-lock.json", ".npmrc", ...changesets, ...workspaces];
}
