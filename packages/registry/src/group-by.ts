/** Groups values by a key. Keys and values keep their order. */
export function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]>;
/** Groups a part of each value by a key. */
export function groupBy<Value, Key, Part>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
  partOf: (value: Value) => Part,
): Map<Key, Part[]>;
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
  partOf: (value: Value) => unknown = (value) => value,
): Map<Key, unknown[]> {
  const groups = new Map<Key, unknown[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [partOf(value)]);
    else group.push(partOf(value));
  }
  return groups;
}
