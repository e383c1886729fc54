import fs from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import lockfile from "proper-lockfile";
import { explainWriteFailure } from "./writes/explain-write-failure.js";
import { isHolderDead } from "./writes/is-holder-dead.js";
import { type JournalPlaces, locateJournal } from "./writes/locate-journal.js";
import { makeFolder } from "./writes/make-folder.js";
import { recordHolder } from "./writes/record-holder.js";

/**
 * A command that computes for this long without a pause still holds its lock; a holder that died without
 * releasing it, on a machine whose processes cannot be seen from here, blocks the others for as long.
 */
const STALE_MILLISECONDS = 60_000;

/** How long a second command waits for the first before it gives up. */
const PATIENCE_MILLISECONDS = 5_000;
const RETRY_MILLISECONDS = 100;

/**
 * Runs one command at a time over a root. A lock whose process is dead is taken over at once.
 *
 * @param patienceMilliseconds - how long to wait for a command that holds the lock
 * @returns what `run` returns
 * @throws if another command goes on holding the lock, and whatever `run` throws
 */
export async function withLock<T>(
  root: string,
  run: () => Promise<T>,
  patienceMilliseconds: number = PATIENCE_MILLISECONDS,
): Promise<T> {
  const places = locateJournal(root);
  const release = await takeLock(root, places, patienceMilliseconds);
  try {
    await recordHolder(places).catch((error: unknown) => {
      throw explainWriteFailure(error, root, "Nothing was changed.");
    });
    return await run();
  } finally {
    await fs.rm(places.holder, { force: true });
    await release();
    // Stays if something else is in it: a journal, or the next command's lock.
    await fs.rmdir(places.folder).catch(() => undefined);
  }
}

async function takeLock(root: string, places: JournalPlaces, patience: number): Promise<() => Promise<void>> {
  for (let waited = 0; ; waited += RETRY_MILLISECONDS) {
    try {
      await makeFolder(places.folder);
      // An old time is how proper-lockfile knows that a lock may be taken over.
      if (await isHolderDead(places)) await fs.utimes(places.lock, 0, 0);
      return await lockfile.lock(root, {
        lockfilePath: places.lock,
        stale: STALE_MILLISECONDS,
        realpath: false,
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // ENOENT: the other command has just removed its lock, and the empty folder with it.
      if (code !== "ELOCKED" && code !== "ENOENT")
        throw explainWriteFailure(error, root, "Nothing was changed.");
      if (waited >= patience)
        throw new Error(
          `another command is at work in ${root}, or was killed this moment; try again when it has ended`,
        );
      await wait(RETRY_MILLISECONDS);
    }
  }
}
