import fs from "node:fs/promises";
import type { JournalPlaces } from "./locate-journal.js";
import type { LockHolder } from "./lock-holder.js";
import { readLockBirth } from "./read-lock-birth.js";

/** Says whether the process that took the lock is known to be dead; `false` where that cannot be told. */
export async function isHolderDead(places: JournalPlaces): Promise<boolean> {
  try {
    const holder = JSON.parse(await fs.readFile(places.holder, "utf8")) as Partial<LockHolder>;
    const isOfThisLock = holder.lockedAt === (await readLockBirth(places.lock));
    return isOfThisLock && Number.isInteger(holder.processId) && !isRunning(holder.processId as number);
  } catch {
    return false;
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
