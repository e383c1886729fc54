/** Groups what stands in files by them, in the order in which they come. */
export function groupByFile<Value extends { readonly file: string }>(
  values: readonly Value[],
): ReadonlyMap<string, readonly Value[]> {
  const files = new Set(values.map(({ file }) => file));
  return new Map([...files].map((file) => [file, values.filter((value) => value.file === file)]));
}
