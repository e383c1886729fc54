import type { PackageChange } from "./package-change.js";

/** What an enum's reverse mapping answers otherwise than before; the answers at new values come with their constants. */
export function diffReverse(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): readonly PackageChange[] {
  return [...before].flatMap(([value, was]): PackageChange[] => {
    const is = after.get(value);
    if (is === was) return [];
    if (is === undefined)
      return [{ bump: "major", section: "Removed", cells: [`[${value}]`, was, "reverse look-up"] }];
    return [{ bump: "minor", section: "Changed", cells: [`[${value}]`, is, `reverse look-up, was ${was}`] }];
  });
}
