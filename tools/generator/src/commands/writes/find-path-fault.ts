import { JOURNAL_FOLDER } from "./locate-journal.js";

/**
 * Says why a path may not be written below a root.
 *
 * @returns what is wrong and what was expected, or `undefined` for a good path
 */
export function findPathFault(path: string): string | undefined {
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
