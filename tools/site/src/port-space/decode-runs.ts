/**
 * The inverse of `encodeRuns`.
 *
 * @param length - of the values; what the runs do not reach is 0
 */
export function decodeRuns(runs: readonly number[], length: number): Uint16Array {
  const values = new Uint16Array(length);
  for (let at = 0, start = 0; at < runs.length; at += 2) {
    const end = start + (runs[at + 1] ?? 0);
    values.fill(runs[at] ?? 0, start, end);
    start = end;
  }
  return values;
}
