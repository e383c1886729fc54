import { findPathFault } from "./find-path-fault.js";

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
