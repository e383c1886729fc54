import fs from "node:fs/promises";
import type { JournalPlaces } from "./locate-journal.js";
import type { LockHolder } from "./lock-holder.js";
import { readLockBirth } from "./read-lock-birth.js";

/** Records that this process took the lock that stands now. */
export async function recordHolder(places: JournalPlaces): Promise<void> {
  const holder: LockHolder = { processId: process.pid, lockedAt: String(await readLockBirth(places.lock)) };
  await fs.writeFile(places.holder, JSON.stringify(holder));
}
