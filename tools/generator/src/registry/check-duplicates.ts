import type { Assignment } from "@ianakit/registry/assignment";
import type { Located } from "../assignments/parse-assignments.js";
import type { Problem } from "../problem.js";
import { locateColumn } from "../rows/locate-column.js";
import type { DuplicateCorrection } from "./corrections.js";

export interface CheckedDuplicates {
  readonly problems: readonly Problem[];
  readonly unneeded: readonly DuplicateCorrection[];
}

/** A (service, ports, transport protocol) stands once, but for those that a correction gives a reason for. */
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
  const ports = first === null ? "without a port" : first === last ? `${first}` : `${first}-${last}`;
  return `${JSON.stringify(serviceName)} ${ports}, ${transport ?? "without a transport protocol"}`;
}
