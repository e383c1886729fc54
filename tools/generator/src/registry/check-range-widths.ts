import type { Assignment } from "@ianakit/registry/assignment";
import type { Located } from "../assignments/parse-assignments.js";
import type { Problem } from "../problem.js";
import { locateColumn } from "../rows/locate-column.js";

/** As many ports as there are; the registry's ranges hold 312. */
const MOST_PORTS = 65_536;

/** A range of one row becomes a type for each of its ports: a few rows must not ask for millions. */
export function checkRangeWidths(assignments: readonly Located<Assignment>[]): readonly Problem[] {
  let held = 0;
  for (const { line, value } of assignments) {
    const { ports } = value;
    if (ports === undefined || ports.first === ports.last) continue;
    held += ports.last - ports.first + 1;
    if (held > MOST_PORTS) {
      const message = `the ranges of named services up to here hold ${held} ports: at most ${MOST_PORTS} in all`;
      return [{ line, column: locateColumn("portNumber"), rule: "range-widths", message }];
    }
  }
  return [];
}
