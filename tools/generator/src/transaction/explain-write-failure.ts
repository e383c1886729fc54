const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "the disk is full: free some space"],
  ["EDQUOT", "the disk quota is used up: free some space"],
  ["EROFS", "the file system is read-only: use a folder that can be written"],
  ["EACCES", "writing is not permitted: check the folder's permissions"],
  ["EPERM", "writing is not permitted: check the folder's owner, and programs that hold its files open"],
  ["EBUSY", "a file is in use: close the program that holds it"],
  ["EXDEV", "a folder on the way is another file system: the root must lie on one"],
  ["EMFILE", "too many files are open: raise the limit (ulimit -n)"],
  ["EEXIST", "another write is going on or was interrupted in the middle"],
]);

/**
 * Explains a failure of the file system and says what to do about it.
 *
 * @param outcome - what the failure left behind: `"Nothing was changed."`
 * @returns the error to throw; the given one if it does not come from the file system
 */
export function explainWriteFailure(error: unknown, root: string, outcome: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const remedy = REMEDIES.get((error as NodeJS.ErrnoException).code ?? "");
  const reason =
    remedy === undefined ? error.message : `${remedy}, then run the command again (${error.message})`;
  return new Error(`could not write below ${root}: ${reason}. ${outcome}`, { cause: error });
}
