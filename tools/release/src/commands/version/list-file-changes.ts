import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileChange } from "@ianakit/generator/transaction";

/** What turns the files of one folder into those of another: a file that only the old one has is removed. */
export async function listFileChanges(
  older: { readonly folder: string; readonly files: readonly string[] },
  newer: { readonly folder: string; readonly files: readonly string[] },
): Promise<readonly FileChange[]> {
  const kept = new Set(newer.files);
  const removed = older.files.filter((path) => !kept.has(path)).map((path) => ({ path, content: undefined }));
  const changes: FileChange[] = [...removed];
  for (const path of newer.files) {
    const content = await readFile(join(newer.folder, path), "utf8");
    const before = await readFile(join(older.folder, path), "utf8").catch(() => undefined);
    if (content !== before) changes.push({ path, content });
  }
  return changes;
}
