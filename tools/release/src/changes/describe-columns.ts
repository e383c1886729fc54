import { isDeepStrictEqual } from "node:util";

/** Names the columns that two versions of one thing differ in, in the words given for each: `"description, notes"`. */
export function describeColumns<T extends object>(
  before: T,
  after: T,
  words: Readonly<Record<keyof T, string>>,
): string {
  if (isDeepStrictEqual(before, after)) return "";
  const columns = Object.keys(words) as (keyof T)[];
  return columns
    .filter((column) => !isDeepStrictEqual(before[column], after[column]))
    .map((column) => words[column])
    .join(", ");
}
