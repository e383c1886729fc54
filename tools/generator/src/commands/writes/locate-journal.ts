import { join } from "node:path";

/** Where a root keeps what a write needs; the folder is git-ignored and gone between two writes. */
export interface JournalPlaces {
  readonly folder: string;
  /** New contents, and a journal that is not yet in place. */
  readonly staging: string;
  readonly journal: string;
  /** The lock, a folder, because making one is atomic on every file system. */
  readonly lock: string;
  /** Who took the lock. */
  readonly holder: string;
}

/** The name of the folder, below the root. */
export const JOURNAL_FOLDER = ".ianakit-journal";

/** Names the places of a root's journal. */
export function locateJournal(root: string): JournalPlaces {
  const folder = join(root, JOURNAL_FOLDER);
  return {
    folder,
    staging: join(folder, "staging"),
    journal: join(folder, "journal.json"),
    lock: join(folder, "lock"),
    holder: join(folder, "holder.json"),
  };
}
