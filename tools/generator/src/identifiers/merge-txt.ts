import type { TxtNote } from "@ianakit/registry/assignment";
import type { Registry } from "../registry/registry.js";
import { listServiceTypeAssignments, serviceTypesOf } from "./collect-service-type-meanings.js";
import type { Ledger, LedgerTxt } from "./ledger.js";

const NOTHING_YET: LedgerTxt = { keys: [], isOpen: false };

/** Every TXT key that each service type ever had, those of the registry added; what was open once stays open. */
export function mergeTxt(before: Ledger["txt"], registry: Registry): Ledger["txt"] {
  const after = new Map(Object.entries(before));
  for (const assignment of listServiceTypeAssignments(registry)) {
    for (const serviceType of serviceTypesOf(assignment)) {
      const known = after.get(serviceType) ?? NOTHING_YET;
      after.set(serviceType, mergeNote(known, assignment.txt));
    }
  }
  return Object.fromEntries(after);
}

function mergeNote(known: LedgerTxt, note: TxtNote | undefined): LedgerTxt {
  const keys = note?.kind === "keys" ? note.keys.filter((key) => !known.keys.includes(key)) : [];
  const isOpen = known.isOpen || (note?.kind !== "keys" && note?.kind !== "none");
  return { keys: [...known.keys, ...keys], isOpen };
}
