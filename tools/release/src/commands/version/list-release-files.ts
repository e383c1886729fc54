import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Lists the folders of the repository's workspaces, as the root's manifest names them: `packages/*` or `examples`.
 *
 * @returns relative to the repository: `packages/tcp`
 */
export async function listWorkspaces(root: string): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly workspaces?: readonly string[];
  };
  const folders: string[] = [];
  for (const pattern of manifest.workspaces ?? []) {
    const parent = pattern.endsWith("/*") ? pattern.slice(0, -2) : undefined;
    if (parent === undefined) folders.push(pattern);
    else for (const name of await readdir(join(root, parent))) folders.push(`${parent}/${name}`);
  }
  // A folder without a manifest is not a workspace.
  return folders.filter((folder) => existsSync(join(root, folder, "package.json")));
}

/** Lists the files that a release reads and changes, relative to the repository: manifests, changelogs, changesets. */
export async function listReleaseFiles(root: string): Promise<readonly string[]> {
  const changesets = (await readdir(join(root, ".changeset"))).map((name) => `.changeset/${name}`);
  const workspaces = (await listWorkspaces(root)).flatMap((folder) =>
    ["package.json", "CHANGELOG.md"].map((name) => `${folder}/${name}`),
  );
  const files = ["package.json", "package-lock.json", ".npmrc", ...changesets, ...workspaces];
  return files.filter((path) => existsSync(join(root, path)));
}
