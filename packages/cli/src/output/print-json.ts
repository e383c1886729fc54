/** One JSON document: the stable shapes are written down in the README. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}
