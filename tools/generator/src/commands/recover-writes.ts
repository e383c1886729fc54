import fs from "node:fs/promises";
import { applyJournal } from "./writes/apply-journal.js";
import { explainWriteFailure } from "./writes/explain-write-failure.js";
import { locateJournal } from "./writes/locate-journal.js";
import { readJournal } from "./writes/read-journal.js";

/** What was found of a write that was interrupted. */
export type Recovery = "nothing" | "completed" | "rolled back";

/**
 * Completes a write that was decided and interrupted, or rolls back one that was not yet decided. Every
 * command calls this first thing, inside `withLock`, before it reads what such a write may have half changed.
 *
 * @throws if the journal was damaged, or the file system refuses, with what to do
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

async function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
