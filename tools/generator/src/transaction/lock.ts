import fs from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import lockfile from "proper-lockfile";
import { explainWriteFailure } from "./explain-write-failure.js";
import { type JournalPlaces, locateJournal } from "./journal.js";

/**
 * How old a lock must be to be taken over. A command may compute for this long without losing its lock; a holder that
 * died on a machine whose processes cannot be seen from here blocks the others for this long.
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

/** Who took a lock: a process, and the birth of the lock's folder, which tells this lock from a later one. */
interface LockHolder {
  readonly processId: number;
  readonly lockedAt: string;
}

/** Records that this process took the lock that stands now. */
async function recordHolder(places: JournalPlaces): Promise<void> {
  const holder: LockHolder = { processId: process.pid, lockedAt: String(await readLockBirth(places.lock)) };
  await fs.writeFile(places.holder, JSON.stringify(holder));
}

/** A command records itself milliseconds after it takes a lock; one that has not done so by then was killed. */
const UNNOTED_MILLISECONDS = 2_000;

/** Whether the process that took the lock is known to be dead; `false` if that cannot be known. */
async function isHolderDead(places: JournalPlaces): Promise<boolean> {
  try {
    const birth = await readLockBirth(places.lock);
    const { processId, lockedAt } = await readHolder(places.holder);
    if (lockedAt !== String(birth)) return Date.now() - Number(birth / 1_000_000n) > UNNOTED_MILLISECONDS;
    return processId !== undefined && Number.isInteger(processId) && !isRunning(processId);
  } catch {
    // There is no lock.
    return false;
  }
}

async function readHolder(path: string): Promise<Partial<LockHolder>> {
  try {
    const holder = JSON.parse(await fs.readFile(path, "utf8")) as Partial<LockHolder> | null;
    return holder ?? {};
  } catch {
    return {};
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // EPERM: it runs as another user. ESRCH: there is none.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** When the folder of a lock was made, in nanoseconds: it tells one lock from a later one at the same place. */
async function readLockBirth(path: string): Promise<bigint> {
  return (await fs.stat(path, { bigint: true })).birthtimeNs;
}

/** Makes a folder and those above it. Node's own `recursive` calls a read-only file system a missing file. */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

async function makeOne(path: string): Promise<void> {
  await fs.mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}
