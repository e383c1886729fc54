import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { failOn } from "@ianakit/generator/problems";
import { type FileChange, recoverWrites, withLock, writeTogether } from "@ianakit/generator/transaction";
import { DATA_FILES } from "../../update/data-files.js";
import { listReleasedChanges } from "../../update/list-released-changes.js";
import { refusePrerelease } from "../check-release.js";
import { runCommand } from "../run-command.js";
import { listFileChanges } from "./list-file-changes.js";
import { listReleaseFiles } from "./list-release-files.js";

const changesets = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");

/**
 * Turns the pending changesets into versions and changelogs, and makes what `data/` holds the last release: all
 * at once or not at all, because a changeset without the data that it was computed from would be told twice.
 *
 * @param root - the repository
 * @returns the files that changed, relative to it
 */
export async function versionPackages(root: string): Promise<readonly string[]> {
  return withLock(root, async () => {
    await recoverWrites(root);
    failOn(refusePrerelease(root));
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
