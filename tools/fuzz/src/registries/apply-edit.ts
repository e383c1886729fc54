/** A text with a part of it cut out and another put there; `at` is 0 for its start and 1 for its end. */
export function applyEdit(
  csv: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const position = Math.floor(at * csv.length);
  return csv.slice(0, position) + insert + csv.slice(position + remove);
}
