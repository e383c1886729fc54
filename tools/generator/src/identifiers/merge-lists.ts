import type { Assignment, PortRange, TxtNote } from "@ianakit/registry/assignment";
import { groupBy } from "@ianakit/registry/model";
import type { Registry } from "../registry/registry.js";
import { byTransport } from "../transports.js";
import { type Ledger, type LedgerPorts, type LedgerTxt, toLedgerPorts } from "./ledger.js";
import {
  listOtherAssignments,
  listPortAssignments,
  listServiceTypeAssignments,
  listUnnamedPorts,
  serviceTypesOf,
} from "./select-assignments.js";

type ServicePorts = Readonly<Record<string, readonly LedgerPorts[]>>;

/** The names that have constants, including those of a registry, with every port that each ever had. */
export function mergeServices(before: Ledger, registry: Registry): Ledger["services"] {
  return byTransport((transport) =>
    mergeServicePorts(
      before.services[transport],
      listPortAssignments(registry, transport),
      (serviceName) => registry.primaryPorts.get(`${serviceName}/${transport}`),
      before.otherNames[transport],
    ),
  );
}

/** The same for the names that have no constants. */
export function mergeOtherNames(before: Ledger, registry: Registry): Ledger["otherNames"] {
  return byTransport((transport) =>
    mergeServicePorts(
      before.otherNames[transport],
      listOtherAssignments(registry, transport),
      (serviceName) => registry.primaryPorts.get(`${serviceName}/${transport}`),
      before.services[transport],
    ),
  );
}

/**
 * Every name and port that the types of a transport protocol ever held, including those of the assignments. The first
 * port of a name stays first, even if the name was in the other list until now, because typed look-ups return it.
 *
 * @param other - the other list of names, as it was before
 */
export function mergeServicePorts(
  before: ServicePorts,
  assignments: readonly Assignment[],
  primaryPortOf: (serviceName: string) => number | undefined,
  other: ServicePorts = {},
): ServicePorts {
  const after = new Map(Object.entries(before));
  for (const [serviceName, rows] of groupBy(assignments, (assignment) => assignment.serviceName)) {
    const released = Object.hasOwn(other, serviceName) ? other[serviceName]?.slice(0, 1) : undefined;
    const primaryPort = primaryPortOf(serviceName);
    const ranges = rows.flatMap(({ ports }) => ports ?? []);
    // Each counts once, where it stands first.
    const primaryFirst = [...ranges.filter(({ first }) => first === primaryPort), ...ranges];
    const merged = mergePorts(after.get(serviceName) ?? released ?? [], primaryFirst);
    if (merged.length > 0) after.set(serviceName, merged);
  }
  return Object.fromEntries(after);
}

/** The ports without a name that the types ever held, including those of a registry. */
export function mergeUnnamedPorts(
  before: Ledger["unnamedPorts"],
  registry: Registry,
): Ledger["unnamedPorts"] {
  return byTransport((transport) => mergePorts(before[transport], listUnnamedPorts(registry, transport)));
}

/** Returns the same list if nothing is added. */
function mergePorts(before: readonly LedgerPorts[], ranges: readonly PortRange[]): readonly LedgerPorts[] {
  const known = new Set(before);
  const added = new Set(ranges.map(toLedgerPorts).filter((ports) => !known.has(ports)));
  return added.size === 0 ? before : [...before, ...added];
}

/** Sets, because searching a list for each key, or copying it for each row, would take quadratic time. */
interface GrowingTxt {
  readonly keys: Set<string>;
  isOpen: boolean;
}

/**
 * Every TXT key that each service type ever had, including those of the registry. A type that was once open to other
 * keys stays open. A type without a note is open too: the registry's silence does not mean "no keys".
 */
export function mergeTxt(before: Ledger["txt"], registry: Registry): Ledger["txt"] {
  const after = new Map(Object.entries(before).map(([serviceType, txt]) => [serviceType, toGrowing(txt)]));
  for (const [serviceType, notes] of groupNotes(registry)) {
    const known = after.get(serviceType) ?? toGrowing({ keys: [], isOpen: false });
    after.set(serviceType, known);
    if (notes.length === 0) known.isOpen = true;
    for (const note of notes) addNote(known, note);
  }
  return Object.fromEntries(
    [...after].map(([serviceType, { keys, isOpen }]) => [serviceType, { keys: [...keys], isOpen }]),
  );
}

/** The notes of each service type: if one of its rows has a note, rows without one add nothing. */
function groupNotes(registry: Registry): ReadonlyMap<string, readonly TxtNote[]> {
  const grouped = new Map<string, TxtNote[]>();
  for (const assignment of listServiceTypeAssignments(registry)) {
    for (const serviceType of serviceTypesOf(assignment)) {
      const notes = grouped.get(serviceType) ?? [];
      grouped.set(serviceType, notes);
      if (assignment.txt !== undefined) notes.push(assignment.txt);
    }
  }
  return grouped;
}

function toGrowing({ keys, isOpen }: LedgerTxt): GrowingTxt {
  return { keys: new Set(keys), isOpen };
}

function addNote(known: GrowingTxt, note: TxtNote): void {
  if (note.kind === "keys") for (const key of note.keys) known.keys.add(key);
  else if (note.kind !== "none") known.isOpen = true;
}
