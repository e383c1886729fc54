import fs from "node:fs/promises";
import { applyJournal } from "./writes/apply-journal.js";
import { checkPaths } from "./writes/check-paths.js";
import { checkTarget } from "./writes/check-target.js";
import { explainWriteFailure } from "./writes/explain-write-failure.js";
import type { FileChange } from "./writes/file-change.js";
import type { Journal } from "./writes/journal.js";
import { locateJournal } from "./writes/locate-journal.js";
import { stageChanges } from "./writes/stage-changes.js";

/**
 * Writes files all at once or not at all: whatever stops it half-way, `recoverWrites` completes it or rolls it
 * back. To be called inside `withLock`, after `recoverWrites`.
 *
 * @param root - the folder that every path is relative to; all on one file system
 * @throws if a path leaves the root or leads through a symbolic link, and where the file system refuses, with
 *   what to do
 * @example
 * await withLock(root, async () => {
 *   await recoverWrites(root);
 *   await writeTogether(root, [{ path: "data/identifiers.json", content: "{}" }]);
 * });
 */
export async function writeTogether(root: string, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  const places = locateJournal(root);
  checkPaths(changes.map(({ path }) => path));
  const journal = await decide().catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST")
      await fs.rm(places.staging, { recursive: true, force: true });
    throw explainWriteFailure(error, root, "Nothing was changed.");
  });
  try {
    await applyJournal(root, places, journal);
  } catch (error) {
    throw explainWriteFailure(error, root, "The next command completes the write.");
  }

  async function decide(): Promise<Journal> {
    for (const { path } of changes) await checkTarget(root, path);
    const { journal, file } = await stageChanges(places, changes);
    // Before this rename nothing has happened, after it the write is decided.
    await fs.rename(file, places.journal);
    return journal;
  }
}
