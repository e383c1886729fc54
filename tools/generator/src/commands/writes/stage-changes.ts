import fs from "node:fs/promises";
import { join } from "node:path";
import type { FileChange } from "./file-change.js";
import type { Journal, JournalStep } from "./journal.js";
import type { JournalPlaces } from "./locate-journal.js";
import { syncFolder } from "./sync-folder.js";
import { writeDurably } from "./write-durably.js";

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
