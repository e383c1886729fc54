import type { Assignment } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";
import type { Located } from "../assignments/parse-assignments.js";
import type { Problem } from "../problem.js";
import { locateColumn } from "../rows/row.js";
import type { DuplicateCorrection } from "./corrections.js";

/** A historic name must be an alias to a service that is there, and that is not an alias itself. */
export function checkAliases(assignments: readonly Located<Assignment>[]): Problem[] {
  const targets = new Set(assignments.flatMap(({ value }) => value.aliasOf ?? []));
  const services = new Set<string>();
  for (const { value } of assignments)
    if (value.aliasOf === undefined && targets.has(value.serviceName)) services.add(value.serviceName);
  return assignments.flatMap(({ line, value: { serviceName, aliasOf } }) => {
    if (aliasOf === undefined || services.has(aliasOf)) return [];
    const message = `${JSON.stringify(serviceName)} is an alias to ${JSON.stringify(aliasOf)}, which is not in the registry`;
    return [{ line, column: locateColumn("assignmentNotes"), rule: "alias-target", message }];
  });
}

export interface CheckedDuplicates {
  readonly problems: readonly Problem[];
  readonly unneeded: readonly DuplicateCorrection[];
}

/** A (service, ports, transport protocol) must occur only once, unless a correction gives a reason. */
export function checkDuplicates(
  assignments: readonly Located<Assignment>[],
  corrections: readonly DuplicateCorrection[],
): CheckedDuplicates {
  const firstLines = new Map<string, number>();
  const excused = new Set(
    corrections.map(({ serviceName, port, transport }) => keyOf(serviceName, port, port, transport)),
  );
  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const { line, value } of assignments) {
    const key = keyOf(
      value.serviceName,
      value.ports?.first ?? null,
      value.ports?.last ?? null,
      value.transport ?? null,
    );
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) firstLines.set(key, line);
    else if (excused.has(key)) needed.add(key);
    else
      problems.push({
        line,
        column: locateColumn("serviceName"),
        rule: "unique-assignment",
        message: `${key} is already on line ${firstLine}`,
      });
  }
  return {
    problems,
    unneeded: corrections.filter((c) => !needed.has(keyOf(c.serviceName, c.port, c.port, c.transport))),
  };
}

function keyOf(
  serviceName: string,
  first: number | null,
  last: number | null,
  transport: string | null,
): string {
  const ports = first === null || last === null ? "without a port" : formatPorts({ first, last });
  return `${JSON.stringify(serviceName)} ${ports}, ${transport ?? "without a transport protocol"}`;
}

/** As many as there are ports; the registry's ranges hold 312. */
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
