import { isDeepStrictEqual } from "node:util";

/** The columns that two versions of one thing differ in, of those that have a word, in the order of the words. */
export function listColumns<T extends object>(
  before: T,
  after: T,
  words: Readonly<Record<keyof T, string>>,
): readonly (keyof T)[] {
  const columns = Object.keys(words) as (keyof T)[];
  return columns.filter((column) => !isDeepStrictEqual(before[column], after[column]));
}
