import fs from "node:fs/promises";
import { explainWriteFailure } from "./explain-write-failure.js";
import {
  applyJournal,
  type FileChange,
  type Journal,
  locateJournal,
  readJournal,
  stageChanges,
} from "./journal.js";
import { withLock } from "./lock.js";
import { checkPaths, checkTarget } from "./paths.js";

/**
 * Writes files all at once or not at all: whatever stops it half-way, `recoverWrites` completes it or rolls it
 * back. To be called inside `withLock`, after `recoverWrites`.
 *
 * @param root - the folder that every path is relative to; all on one file system
 * @throws if a path leaves the root or leads through a symbolic link, or if the file system refuses; the message says
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

/** What was found of a write that was interrupted. */
export type Recovery = "nothing" | "completed" | "rolled back";

/**
 * Completes a write that was decided and interrupted, or rolls back one that was not yet decided. Every
 * command calls this first thing, inside `withLock`, before it reads what such a write may have half changed.
 *
 * @throws if the journal is damaged or the file system refuses; the message says what to do
 */
export async function recoverWrites(root: string): Promise<Recovery> {
  const places = locateJournal(root);
  try {
    const journal = await readJournal(places.journal);
    if (journal !== undefined) {
      await applyJournal(root, places, journal);
      return "completed";
    }
    if (!(await isThere(places.staging))) return "nothing";
    await fs.rm(places.staging, { recursive: true });
    return "rolled back";
  } catch (error) {
    throw explainWriteFailure(error, root, "An interrupted write is still to be recovered.");
  }
}

/** Calls `recoverWrites` inside the lock if an interrupted write has left something; else it costs nothing. */
export async function recoverInterrupted(root: string): Promise<Recovery> {
  return (await isThere(locateJournal(root).folder)) ? withLock(root, () => recoverWrites(root)) : "nothing";
}

async function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
