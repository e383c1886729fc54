import { isDeepStrictEqual } from "node:util";
import type { DnsSdApi } from "@ianakit/generator";
import { groupBy, serviceTypesOf } from "@ianakit/generator/stages";
import type { TxtNote } from "@ianakit/registry/assignment";
import { diffConstants } from "./diff-constants.js";
import type { PackageChange } from "./package-change.js";

/** What a difference in each part of `dns-sd` is; a part without a rule does not compile. */
const PART_RULES = {
  name: () => [],
  constants: (before, after) => diffConstants(before.constants, after.constants),
  otherConstants: (before, after) => diffOtherConstants(before, after),
  serviceTypes: (before, after) => withoutConstantsTypes(before, after),
  assignments: (before, after) => diffNotes(before.assignments, after.assignments),
} satisfies Record<keyof DnsSdApi, (before: DnsSdApi, after: DnsSdApi) => readonly PackageChange[]>;

/** What differs between two versions of `dns-sd`. */
export function diffDnsSd(before: DnsSdApi, after: DnsSdApi): readonly PackageChange[] {
  return Object.values(PART_RULES).flatMap((rule) => rule(before, after));
}

/** `./all` holds the constants of `.` too, so a constant that moved to `.` is still there. */
function diffOtherConstants(before: DnsSdApi, after: DnsSdApi): readonly PackageChange[] {
  const promoted = new Set(after.constants.map(({ identifier }) => identifier));
  const kept = before.otherConstants.filter(({ identifier }) => !promoted.has(identifier));
  return diffConstants(kept, after.otherConstants);
}

function listConstants({ constants, otherConstants }: DnsSdApi): DnsSdApi["constants"] {
  return [...constants, ...otherConstants];
}

/** Service types that are new without a new constant: the line of a constant reports its type. */
function withoutConstantsTypes(before: DnsSdApi, after: DnsSdApi): readonly PackageChange[] {
  const known = new Set(listConstants(before).map(({ identifier }) => identifier));
  const added = listConstants(after).filter(({ identifier }) => !known.has(identifier));
  const values = new Set<string | undefined>(added.map(({ value }) => value));
  const changes = diffServiceTypes(before.serviceTypes, after.serviceTypes);
  return changes.filter(({ section, cells }) => section !== "Added" || !values.has(cells[0]));
}

/** Of the rows, only their TXT notes go into the package. */
function diffNotes(
  before: DnsSdApi["assignments"],
  after: DnsSdApi["assignments"],
): readonly PackageChange[] {
  const known = indexNotes(before);
  return [...indexNotes(after)].flatMap(([serviceType, notes]): PackageChange[] => {
    const old = known.get(serviceType);
    if (old === undefined || isDeepStrictEqual(old, notes)) return [];
    return [{ bump: "patch", section: "Documentation", cells: [serviceType, "TXT note"] }];
  });
}

function indexNotes(assignments: DnsSdApi["assignments"]): ReadonlyMap<string, readonly TypeNote[]> {
  const notes = assignments.flatMap((assignment) =>
    serviceTypesOf(assignment).map((serviceType) => ({ serviceType, txt: assignment.txt })),
  );
  return groupBy(notes, ({ serviceType }) => serviceType);
}

interface TypeNote {
  readonly serviceType: string;
  readonly txt: TxtNote | undefined;
}

type ServiceTypes = DnsSdApi["serviceTypes"];
type Txt = ServiceTypes[number]["txt"];

/** What differs between the service types and TXT keys in the types of two versions of `dns-sd`. They only grow. */
export function diffServiceTypes(before: ServiceTypes, after: ServiceTypes): readonly PackageChange[] {
  const now = new Map(after.map(({ serviceType, txt }) => [serviceType, txt]));
  const known = new Map(before.map(({ serviceType }) => [serviceType.toLowerCase(), serviceType]));
  const exact = new Set(known.values());
  return [
    ...before.flatMap(({ serviceType, txt }) => diffTxt(serviceType, txt, now.get(serviceType))),
    ...after
      .filter(({ serviceType }) => !exact.has(serviceType))
      .map(({ serviceType }) => describeType(serviceType, known.get(serviceType.toLowerCase()))),
  ];
}

function describeType(serviceType: string, otherSpelling: string | undefined): PackageChange {
  if (otherSpelling === undefined)
    return { bump: "minor", section: "Added", cells: [serviceType, "service type"] };
  return { bump: "patch", section: "Documentation", cells: [serviceType, `spelling of ${otherSpelling}`] };
}

function diffTxt(serviceType: string, before: Txt, after: Txt | undefined): readonly PackageChange[] {
  if (after === undefined)
    return [{ bump: "major", section: "Removed", cells: [serviceType, "service type"] }];
  const lost = before.keys.filter((key) => !after.keys.includes(key));
  if (lost.length > 0)
    return [{ bump: "major", section: "Removed", cells: [serviceType, `TXT keys ${lost.join(", ")}`] }];
  if (before.isOpen && !after.isOpen) {
    return [{ bump: "major", section: "Changed", cells: [serviceType, "takes known TXT keys alone"] }];
  }
  const added = after.keys.filter((key) => !before.keys.includes(key));
  const words = [
    ...(added.length > 0 ? [`TXT keys ${added.join(", ")} added`] : []),
    ...(after.isOpen && !before.isOpen ? ["takes any TXT key"] : []),
  ];
  return words.length === 0
    ? []
    : [{ bump: "minor", section: "Changed", cells: [serviceType, words.join("; ")] }];
}
