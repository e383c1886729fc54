import type { Assignment } from "@ianakit/registry/assignment";
import { parseDate } from "../assignments/parse-columns.js";
import type { LedgerEntry } from "../identifiers/ledger.js";
import type { ConstantFacts, Deprecation } from "./package-api.js";

/** Without the white space before it: matching that would take quadratic time, and documentation does not show it. */
const REPLACEMENT_SENTENCE = /IANA assigned this well-formed service name as a replacement for "[^"\n]*"\.?/;

/** What the documentation of an assignment's constant says. */
export function describeAssignment(assignment: Assignment, historicNames: readonly string[]): ConstantFacts {
  return {
    serviceName: assignment.serviceName,
    ports: assignment.ports,
    description: assignment.description.replace(REPLACEMENT_SENTENCE, "").trim(),
    references: assignment.references,
    isUnauthorizedUseReported: assignment.unauthorizedUse !== undefined,
    historicNames,
    duplicateOf: assignment.duplicateOf,
    namesNoTransport: assignment.transport === undefined,
  };
}

/** What is left to say of a constant whose assignment is gone. */
export function describeTombstone(serviceName: string, port: number | undefined): ConstantFacts {
  return {
    serviceName,
    ports: port === undefined ? undefined : { first: port, last: port },
    description: "",
    references: [],
    isUnauthorizedUseReported: false,
    historicNames: [],
    duplicateOf: undefined,
    namesNoTransport: false,
  };
}

/** What a tombstone's documentation says; `undefined` if the entry is still assigned. */
export function toDeprecation({ withdrawn, replacedBy }: LedgerEntry): Deprecation | undefined {
  if (withdrawn === undefined) return undefined;
  return { withdrawnBy: "value" in parseDate(withdrawn) ? withdrawn : undefined, replacedBy };
}
