import type { TxtNote } from "@ianakit/registry/assignment";
import type { Registry } from "../registry/registry.js";
import { listServiceTypeAssignments, serviceTypesOf } from "./collect-service-type-meanings.js";
import type { Ledger, LedgerTxt } from "./ledger.js";

/** Sets that grow: a list that is searched for each key, or made anew for each row, would take the square of the keys. */
interface GrowingTxt {
  readonly keys: Set<string>;
  isOpen: boolean;
}

/** Every TXT key that each service type ever had, those of the registry added; what was open once stays open. */
export function mergeTxt(before: Ledger["txt"], registry: Registry): Ledger["txt"] {
  const after = new Map(Object.entries(before).map(([serviceType, txt]) => [serviceType, toGrowing(txt)]));
  for (const assignment of listServiceTypeAssignments(registry)) {
    for (const serviceType of serviceTypesOf(assignment)) {
      const known = after.get(serviceType) ?? toGrowing({ keys: [], isOpen: false });
      after.set(serviceType, known);
      addNote(known, assignment.txt);
    }
  }
  return Object.fromEntries(
    [...after].map(([serviceType, { keys, isOpen }]) => [serviceType, { keys: [...keys], isOpen }]),
  );
}

function toGrowing({ keys, isOpen }: LedgerTxt): GrowingTxt {
  return { keys: new Set(keys), isOpen };
}

function addNote(known: GrowingTxt, note: TxtNote | undefined): void {
  if (note?.kind === "keys") for (const key of note.keys) known.keys.add(key);
  else if (note?.kind !== "none") known.isOpen = true;
}
