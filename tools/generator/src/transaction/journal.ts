import fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkPaths, checkTarget, JOURNAL_FOLDER } from "./paths.js";

/** One file of a write that happens all at once or not at all. */
export interface FileChange {
  /** Relative to the root, with forward slashes, without `.` or `..`: `data/identifiers.json`. */
  readonly path: string;
  /** What the file holds afterwards; `undefined`: the file is removed. */
  readonly content: string | Uint8Array | undefined;
}

/** A write that is decided: as long as this stands on the disk, the write is to be completed, never undone. */
export interface Journal {
  readonly version: 1;
  readonly steps: readonly JournalStep[];
}

/** One file of the write; doing a step twice is the same as doing it once. */
export interface JournalStep {
  /** The file, relative to the root. */
  readonly path: string;
  /** The name of its new content in the staging folder; `undefined`: the file is removed. */
  readonly staged: string | undefined;
}

/** Where a root keeps what a write needs; the folder is git-ignored and gone between two writes. */
export interface JournalPlaces {
  readonly folder: string;
  /** New contents, and a journal that is not yet in place. */
  readonly staging: string;
  readonly journal: string;
  /** The lock, a folder, because making one is atomic on every file system. */
  readonly lock: string;
  /** The file that says who took the lock. */
  readonly holder: string;
}

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

/**
 * Writes the new contents, then the journal beside them, both not yet in place: until the caller renames the
 * journal, nothing has happened.
 *
 * @returns the journal, and the path of its file in the staging folder
 */
export async function stageChanges(
  places: JournalPlaces,
  changes: readonly FileChange[],
): Promise<{ journal: Journal; file: string }> {
  await fs.mkdir(places.folder, { recursive: true });
  // Not recursive: a staging folder that is there already is another write's, and must fail this one.
  await fs.mkdir(places.staging);
  const steps: JournalStep[] = [];
  for (const [index, { path, content }] of changes.entries()) {
    const staged = content === undefined ? undefined : String(index);
    if (content !== undefined) await writeDurably(join(places.staging, String(index)), content);
    steps.push({ path, staged });
  }
  const journal: Journal = { version: 1, steps };
  const file = join(places.staging, "journal.json");
  await writeDurably(file, JSON.stringify(journal));
  await syncFolder(places.staging);
  return { journal, file };
}

/**
 * Reads the journal of a decided write.
 *
 * @returns the journal, or `undefined` if there is none
 * @throws if the file is not a journal: it was put in place whole, so somebody else changed it
 */
export async function readJournal(file: string): Promise<Journal | undefined> {
  const text = await fs.readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const journal = parseJournal(text);
  if (journal === undefined) {
    throw new Error(
      `${file} is not a journal of a write; restore the files from git, then remove its folder`,
    );
  }
  checkPaths(journal.steps.map(({ path }) => path));
  return journal;
}

function parseJournal(text: string): Journal | undefined {
  try {
    const value = JSON.parse(text) as Partial<Journal> | null;
    const isJournal = value?.version === 1 && Array.isArray(value.steps) && value.steps.every(isStep);
    return isJournal ? (value as Journal) : undefined;
  } catch {
    return undefined;
  }
}

function isStep(value: Partial<JournalStep> | null): value is JournalStep {
  const hasName =
    value?.staged === undefined || (typeof value.staged === "string" && /^\d+$/.test(value.staged));
  return typeof value?.path === "string" && hasName;
}

/** Puts every file of a decided write in place, however many are there already, then ends the journal. */
export async function applyJournal(root: string, places: JournalPlaces, journal: Journal): Promise<void> {
  await syncFolder(places.folder);
  for (const step of journal.steps) await applyStep(root, places, step);
  for (const folder of new Set(journal.steps.map(({ path }) => dirname(join(root, path))))) {
    await syncFolder(folder).catch(ignoreMissing);
  }
  // The journal is removed last: a staging folder without one would look like a write that was never decided.
  await fs.rm(places.staging, { recursive: true, force: true });
  await fs.rm(places.journal);
}

async function applyStep(root: string, places: JournalPlaces, { path, staged }: JournalStep): Promise<void> {
  await checkTarget(root, path);
  const target = join(root, path);
  if (staged === undefined) return fs.rm(target, { force: true });
  await fs.mkdir(dirname(target), { recursive: true });
  // If a staged file is missing, it was put in place before the write was interrupted.
  await fs.rename(join(places.staging, staged), target).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** Writes a new file and waits until its bytes are on the disk, so that a rename never outlives its content. */
async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await fs.open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are on the disk. */
async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder as a file; its file systems journal their names themselves.
  if (process.platform === "win32") return;
  const folder = await fs.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
