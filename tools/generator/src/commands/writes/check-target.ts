import type { Stats } from "node:fs";
import fs from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Refuses a file that could not be put in place, as far as that can be known before the write is decided.
 *
 * @throws if a folder on the way or the file itself is a symbolic link (the write would land elsewhere),
 *   if a folder stands where the file goes or a file where a folder goes, or if the folder cannot be written
 */
export async function checkTarget(root: string, path: string): Promise<void> {
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const reached = join(root, ...segments.slice(0, index), segment);
    const found = await findFile(reached);
    const isFile = index === segments.length - 1;
    if (found === undefined) return fs.access(await nearestFolder(dirname(reached)), fs.constants.W_OK);
    if (found.isSymbolicLink())
      throw new Error(`refused to write ${path}: ${reached} is a symbolic link; remove it`);
    if (isFile && !found.isFile())
      throw new Error(`refused to write ${path}: ${reached} is no file; remove it`);
    if (!isFile && !found.isDirectory())
      throw new Error(`refused to write ${path}: ${reached} is no folder; remove it`);
  }
  await fs.access(dirname(join(root, path)), fs.constants.W_OK);
}

async function findFile(path: string): Promise<Stats | undefined> {
  return fs.lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

async function nearestFolder(path: string): Promise<string> {
  return (await findFile(path)) === undefined && dirname(path) !== path ? nearestFolder(dirname(path)) : path;
}
