import fc from "fast-check";

const HOSTILE_VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 65_536, 1e300, "", "80", "0-65535", "1-99999999999", "__proto__", [], {}],
  ...[[null], ["1-2", 3], { keys: 1 }, "_a._tcp", "2026-13-01", "*/", [[]]],
];

/** A document with a few of its values changed, taken away or put under a hostile key. */
export function mutateJson(document: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
    mode: fc.constantFrom("replace", "delete", "add"),
    value: fc.constantFrom(...HOSTILE_VALUES),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(document);
    // A value of its own each time: a later change may change what an earlier one put in.
    for (const { path, mode, value } of changes) applyChange(copy, path, mode, structuredClone(value));
    return copy;
  });
}

function applyChange(document: unknown, path: readonly number[], mode: string, value: unknown): void {
  let holder = document as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % Math.max(keys.length, 1)];
    const held = key === undefined ? undefined : holder[key];
    const isDeepest = depth === path.length - 1 || typeof held !== "object" || held === null;
    if (!isDeepest) holder = held as Record<string, unknown>;
    else if (mode === "add" || key === undefined)
      Object.defineProperty(holder, "__proto__", {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (mode === "delete") Reflect.deleteProperty(holder, key);
    else holder[key] = value;
    if (isDeepest) return;
  }
}
