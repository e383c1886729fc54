import { foldCase } from "../model/fold-case.js";
import type { ModelRow } from "../model/model-row.js";

/** The note of a service is one that its rows hold, and none where they hold none. */
export function checkTxtNote(
  note: string | undefined,
  name: string,
  notes: string,
  named: readonly ModelRow[],
): readonly string[] {
  const own = named.filter(
    ({ name: other, aliasOf }) => foldCase(other) === foldCase(name) && aliasOf === undefined,
  );
  const isHeld = own.some(
    ({ notes: held }) => /Defined\s+TXT\s+keys:/i.test(held) && held.includes(note ?? ""),
  );
  if (note !== undefined)
    return isHeld ? [] : [`txtKeys(${JSON.stringify(name)}) is ${JSON.stringify(note)}`];
  const isNeeded = /Defined\s+TXT\s+keys:/i.test(notes) && !/service type\b|an alias to/.test(notes);
  return isNeeded ? [`txtKeys(${JSON.stringify(name)}) is nothing`] : [];
}
