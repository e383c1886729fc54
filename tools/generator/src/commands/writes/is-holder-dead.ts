import fs from "node:fs/promises";
import type { JournalPlaces } from "./locate-journal.js";
import type { LockHolder } from "./lock-holder.js";
import { readLockBirth } from "./read-lock-birth.js";

/** A command notes itself milliseconds after it takes a lock: one that has not by now was killed in between. */
const UNNOTED_MILLISECONDS = 2_000;

/** Says whether the process that took the lock is known to be dead; `false` where that cannot be told. */
export async function isHolderDead(places: JournalPlaces): Promise<boolean> {
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
