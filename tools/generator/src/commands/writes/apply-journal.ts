import fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkTarget } from "./check-target.js";
import type { Journal, JournalStep } from "./journal.js";
import type { JournalPlaces } from "./locate-journal.js";
import { syncFolder } from "./sync-folder.js";

/** Puts every file of a decided write in place, however many are there already, then ends the journal. */
export async function applyJournal(root: string, places: JournalPlaces, journal: Journal): Promise<void> {
  await syncFolder(places.folder);
  for (const step of journal.steps) await applyStep(root, places, step);
  for (const folder of new Set(journal.steps.map(({ path }) => dirname(join(root, path))))) {
    await syncFolder(folder).catch(ignoreMissing);
  }
  // The journal goes last: a staging folder without one would look like a write that never was decided.
  await fs.rm(places.staging, { recursive: true, force: true });
  await fs.rm(places.journal);
}

async function applyStep(root: string, places: JournalPlaces, { path, staged }: JournalStep): Promise<void> {
  await checkTarget(root, path);
  const target = join(root, path);
  if (staged === undefined) return fs.rm(target, { force: true });
  await fs.mkdir(dirname(target), { recursive: true });
  // A staged content that is missing was put in place before the write was interrupted.
  await fs.rename(join(places.staging, staged), target).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
