import type { Stats } from "node:fs";
import fs from "node:fs/promises";
import { dirname, join } from "node:path";

/** The name of the journal's folder, below the root. */
export const JOURNAL_FOLDER = ".ianakit-journal";

/**
 * Refuses a set of paths that could not all be written, before anything is touched.
 *
 * @throws if a path leaves the root, occurs twice, or is a folder of another one
 */
export function checkPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const fault = findPathFault(path);
    if (fault !== undefined) throw new Error(`refused to write ${JSON.stringify(path)}: it ${fault}`);
    if (seen.has(path)) throw new Error(`refused to write ${path} twice at once`);
    seen.add(path);
  }
  for (const path of paths) {
    const folder = foldersOf(path).find((candidate) => seen.has(candidate));
    if (folder !== undefined) throw new Error(`refused to write ${path}: ${folder} is written as a file`);
  }
}

function foldersOf(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

/**
 * Says why a path may not be written below a root.
 *
 * @returns what is wrong and what was expected, or `undefined` for a good path
 */
function findPathFault(path: string): string | undefined {
  const segments = path.split("/");
  if (path === "" || path.includes("\0")) return "is empty or holds a NUL; expected a relative path";
  // A backslash or a drive letter is a way out of the root on Windows alone, and in no name that we write.
  if (/[\\:]/.test(path)) return "holds a backslash or a colon; expected forward slashes";
  if (segments.includes("")) return "is absolute or holds an empty segment; expected a relative path";
  if (segments.includes(".") || segments.includes(".."))
    return "holds a . or .. segment and could leave the root";
  if (segments[0] === JOURNAL_FOLDER) return "stands in the journal's own folder";
  return undefined;
}

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
      throw new Error(`refused to write ${path}: ${reached} is not a file; remove it`);
    if (!isFile && !found.isDirectory())
      throw new Error(`refused to write ${path}: ${reached} is not a folder; remove it`);
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
