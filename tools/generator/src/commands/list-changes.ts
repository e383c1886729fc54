import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../render/print-file.js";
import type { FileChange } from "../transaction/index.js";

/** The files to write and to remove: equal files are left alone and keep their times, obsolete ones are removed. */
export async function listChanges(
  root: string,
  folder: string,
  files: readonly GeneratedFile[],
): Promise<readonly FileChange[]> {
  const there = await readdir(join(root, folder)).catch(() => []);
  const made = new Set(files.map(({ path }) => path));
  const changed: FileChange[] = [];
  for (const { path, text } of files) {
    const content = await readFile(join(root, folder, path), "utf8").catch(() => undefined);
    if (content !== text) changed.push({ path: `${folder}/${path}`, content: text });
  }
  const stale = there.filter((name) => !made.has(name));
  return [...changed, ...stale.map((name) => ({ path: `${folder}/${name}`, content: undefined }))];
}
