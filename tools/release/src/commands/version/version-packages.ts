import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { failOn } from "@ianakit/generator/problems";
import { type FileChange, recoverWrites, withLock, writeTogether } from "@ianakit/generator/transaction";
import { DATA_FILES, listReleasedChanges } from "../../update/data.js";
import { refusePrerelease } from "../check-release.js";
import { runCommand } from "../run-command.js";
import { checkChangesets } from "./check-changesets.js";

const changesets = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");

/**
 * Turns the pending changesets into versions and changelogs, and makes what `data/` holds the last release: all
 * at once or not at all, because a changeset without the data that it was computed from would be told twice.
 *
 * @param root - the repository
 * @returns the files that changed, relative to it
 * @throws Failure where the changesets are not those of what `data/` changes
 */
export async function versionPackages(root: string): Promise<readonly string[]> {
  return withLock(root, async () => {
    await recoverWrites(root);
    failOn(refusePrerelease(root));
    await checkChangesets(root);
    const scratch = await mkdtemp(join(tmpdir(), "ianakit-version-"));
    try {
      const changes = await listVersionChanges(root, scratch);
      await writeTogether(root, changes);
      return changes.map(({ path }) => path);
    } finally {
      await rm(scratch, { recursive: true });
    }
  });
}

/** changesets writes file by file, so it does that in a copy of the files that it needs. */
async function listVersionChanges(root: string, scratch: string): Promise<readonly FileChange[]> {
  const files = await listReleaseFiles(root);
  for (const path of files) {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await copyFile(join(root, path), join(scratch, path));
  }
  await runCommand(process.execPath, [changesets, "version"], {
    folder: scratch,
    environment: { ...process.env, ...(await findHistory(root)) },
  });
  // changesets leaves the lockfile as it was, and npm ci then refuses it.
  await runCommand("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], {
    folder: scratch,
  });
  const versioned = { folder: scratch, files: await listReleaseFiles(scratch) };
  const [csv, ledger] = await Promise.all([read("csv"), read("ledger")]);
  return [
    ...(await listFileChanges({ folder: root, files }, versioned)),
    ...listReleasedChanges(csv, ledger),
  ];

  async function read(file: "csv" | "ledger"): Promise<string> {
    return readFile(join(root, DATA_FILES[file]), "utf8");
  }
}

/** The history that changelogs name commits of: that of the repository, to which the copy belongs for a while. */
async function findHistory(root: string): Promise<NodeJS.ProcessEnv> {
  const folder = await runCommand("git", ["rev-parse", "--absolute-git-dir"], { folder: root }).catch(
    () => "",
  );
  return folder === "" ? {} : { GIT_DIR: folder.trim(), GIT_WORK_TREE: "." };
}

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

/** What turns the files of one folder into those of another: a file that only the old one has is removed. */
export async function listFileChanges(
  older: { readonly folder: string; readonly files: readonly string[] },
  newer: { readonly folder: string; readonly files: readonly string[] },
): Promise<readonly FileChange[]> {
  const kept = new Set(newer.files);
  const removed = older.files.filter((path) => !kept.has(path)).map((path) => ({ path, content: undefined }));
  const changes: FileChange[] = [...removed];
  for (const path of newer.files) {
    const content = await readFile(join(newer.folder, path), "utf8");
    const before = await readFile(join(older.folder, path), "utf8").catch(() => undefined);
    if (content !== before) changes.push({ path, content });
  }
  return changes;
}
