import type { Assignment } from "@ianakit/registry/assignment";
import type { Located } from "../assignments/parse-assignments.js";
import type { Problem } from "../problem.js";
import { locateColumn } from "../rows/locate-column.js";

/** A historic name must be an alias to a service that is there, and that is no alias itself. */
export function checkAliases(assignments: readonly Located<Assignment>[]): Problem[] {
  const services = new Set(
    assignments.filter(({ value }) => value.aliasOf === undefined).map(({ value }) => value.serviceName),
  );
  return assignments.flatMap(({ line, value: { serviceName, aliasOf } }) => {
    if (aliasOf === undefined || services.has(aliasOf)) return [];
    const message = `${JSON.stringify(serviceName)} is an alias to ${JSON.stringify(aliasOf)}, which is not in the registry`;
    return [{ line, column: locateColumn("assignmentNotes"), rule: "alias-target", message }];
  });
}
