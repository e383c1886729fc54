import { TRANSPORT_PROTOCOLS } from "@ianakit/generator";
import { isSameRegistration } from "@ianakit/generator/ledger";
import type { Problem } from "@ianakit/generator/problems";
import { groupBy } from "@ianakit/generator/stages";
import type { Assignment } from "@ianakit/registry/assignment";

/** In the 44 updates of a year the registry lost 11 of 12,800 named rows: more at once is a part of the file. */
const MOST_LOST_OF_ALL = 0.02;
const MOST_LOST_OF_GROUP = 0.2;
/** A fifth of dccp's nine rows is less than two: a few may always go. */
const FEW = 5;

/** Refuses an update that takes away so many named rows that it looks like a part of the registry. */
export function checkLoss(before: readonly Assignment[], after: readonly Assignment[]): Problem[] {
  const lost = listLostAssignments(before, after);
  return [
    ...checkGroup("named", before, lost, MOST_LOST_OF_ALL, 0),
    ...TRANSPORT_PROTOCOLS.flatMap((transport) => {
      const isOf = (assignment: Assignment) =>
        assignment.transport === transport && assignment.ports !== undefined;
      return checkGroup(transport, before.filter(isOf), lost.filter(isOf), MOST_LOST_OF_GROUP, FEW);
    }),
    ...checkGroup("portless", before.filter(isPortless), lost.filter(isPortless), MOST_LOST_OF_GROUP, FEW),
  ];
}

function isPortless({ ports }: Assignment): boolean {
  return ports === undefined;
}

function checkGroup(
  name: string,
  { length: before }: readonly Assignment[],
  { length: lost }: readonly Assignment[],
  mostLost: number,
  few: number,
): Problem[] {
  if (lost <= few || lost <= before * mostLost) return [];
  const message = `${lost} of ${before} ${name} rows are gone, more than ${mostLost * 100} %; --accept-loss takes the snapshot all the same`;
  return [{ rule: "loss", message }];
}

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
