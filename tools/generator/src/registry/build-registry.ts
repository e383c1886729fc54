import type { Located, ParsedAssignments } from "../assignments/parse-assignments.js";
import type { Problem } from "../problem.js";
import { applyTxtCorrections } from "./apply-txt-corrections.js";
import { checkAliases, checkDuplicates, checkRangeWidths } from "./check-assignments.js";
import { chooseCanonicalServices } from "./choose-canonical-services.js";
import { chooseDnsSdServices } from "./choose-dns-sd-services.js";
import { choosePrimaryPorts } from "./choose-primary-ports.js";
import type { Corrections } from "./corrections.js";
import type { Registry } from "./registry.js";
import { sortAssignments, sortPortRemarks } from "./sort-assignments.js";

export interface BuiltRegistry {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** Corrections that the rows no longer need. */
  readonly warnings: readonly Problem[];
}

/** Assignments to a registry: checked as a whole, linked, corrected, and in an order of its own. */
export function buildRegistry(parsed: ParsedAssignments, corrections: Corrections): BuiltRegistry {
  const duplicates = checkDuplicates(parsed.assignments, corrections.duplicates);
  const problems = [
    ...checkAliases(parsed.assignments),
    ...checkRangeWidths(parsed.assignments),
    ...duplicates.problems,
  ];
  const corrected = applyTxtCorrections(
    sortAssignments(withoutLines(parsed.assignments)),
    corrections.txtNotes,
  );
  const assignments = corrected.assignments;
  const canonical = chooseCanonicalServices(assignments, corrections.canonicalServices);
  const primary = choosePrimaryPorts(assignments, corrections.primaryPorts);
  const dnsSd = chooseDnsSdServices(assignments, corrections.dnsSdServices);
  const unneeded = {
    duplicates: duplicates.unneeded,
    canonicalServices: canonical.unneeded,
    primaryPorts: primary.unneeded,
    txtNotes: corrected.unneeded,
    dnsSdServices: dnsSd.unneeded,
  };
  return {
    registry: {
      assignments,
      portRemarks: sortPortRemarks(withoutLines(parsed.portRemarks)),
      canonicalServices: canonical.services,
      primaryPorts: primary.ports,
      dnsSdServices: dnsSd.services,
    },
    problems,
    warnings: describeUnneeded(unneeded),
  };
}

function withoutLines<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map(({ value }) => value);
}

/** A correction that no longer changes anything is reported, so that somebody removes it. */
export function describeUnneeded(unneeded: Corrections): Problem[] {
  return Object.entries(unneeded).flatMap(
    ([section, corrections]: [string, Corrections[keyof Corrections]]) =>
      corrections.map(({ serviceName, reason }) => ({
        rule: "needed-correction",
        message: `corrections.json, ${section}: ${JSON.stringify(serviceName)} is no longer needed (${reason})`,
      })),
  );
}
