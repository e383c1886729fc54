import { isDeepStrictEqual } from "node:util";
import type { Registry } from "@ianakit/generator";

/** Whether two registries hold the same rows, whatever their order and the days that they are of. */
export function isSameRegistry(left: Registry, right: Registry): boolean {
  return (
    isDeepStrictEqual(left.assignments, right.assignments) &&
    isDeepStrictEqual(left.portRemarks, right.portRemarks)
  );
}
