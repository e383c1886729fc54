import { isSameRegistration } from "@ianakit/generator/ledger";
import { groupBy } from "@ianakit/generator/stages";
import type { Assignment } from "@ianakit/registry/assignment";

/**
 * The assignments that an update takes away, those left out that it only gives another name: exactly one name
 * gone and one come at a port and transport protocol, with the same registration.
 */
export function listLostAssignments(
  before: readonly Assignment[],
  after: readonly Assignment[],
): readonly Assignment[] {
  const kept = new Set(after.map(identify));
  const known = new Set(before.map(identify));
  const gone = groupBy(
    before.filter((assignment) => !kept.has(identify(assignment))),
    locate,
  );
  const come = groupBy(
    after.filter((assignment) => !known.has(identify(assignment))),
    locate,
  );
  return [...gone].flatMap(([place, lost]) => (isRename(lost, come.get(place) ?? []) ? [] : lost));
}

function isRename(
  [old, ...moreGone]: readonly Assignment[],
  [renamed, ...moreCome]: readonly Assignment[],
): boolean {
  if (old?.ports === undefined || renamed === undefined) return false;
  return moreGone.length === 0 && moreCome.length === 0 && isSameRegistration(old, renamed);
}

function identify(assignment: Assignment): string {
  return `${assignment.serviceName.toLowerCase()} ${locate(assignment)}`;
}

function locate({ ports, transport }: Assignment): string {
  return `${ports?.first}-${ports?.last}/${transport}`;
}
