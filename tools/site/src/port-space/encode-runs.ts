/** Values in a row as pairs: a value, and how often it follows itself. */
export function encodeRuns(values: ArrayLike<number>): readonly number[] {
  const runs: number[] = [];
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end++;
    runs.push(values[start] ?? 0, end - start);
    start = end;
  }
  return runs;
}
