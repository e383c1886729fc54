import type { Assignment, TxtNote } from "@ianakit/registry/assignment";
import type { TxtNoteCorrection } from "./corrections.js";

export interface CorrectedTxtNotes {
  readonly assignments: readonly Assignment[];
  /** The corrections that change no note. */
  readonly unneeded: readonly TxtNoteCorrection[];
}

/** Corrects TXT notes that the grammar reads differently from a person; the note itself is kept. */
export function applyTxtCorrections(
  assignments: readonly Assignment[],
  corrections: readonly TxtNoteCorrection[],
): CorrectedTxtNotes {
  const needed = new Set<TxtNoteCorrection>();
  const corrected = assignments.map((assignment) => {
    if (assignment.txt === undefined) return assignment;
    const correction = corrections.find((candidate) => isFor(candidate, assignment));
    if (correction === undefined) return assignment;
    const txt = correctNote(assignment.txt, correction);
    if (JSON.stringify(txt) !== JSON.stringify(assignment.txt)) needed.add(correction);
    return { ...assignment, txt };
  });
  return { assignments: corrected, unneeded: corrections.filter((correction) => !needed.has(correction)) };
}

function isFor(correction: TxtNoteCorrection, { serviceName, transport, txt }: Assignment): boolean {
  return (
    correction.serviceName === serviceName &&
    correction.note === txt?.note &&
    (correction.transport === undefined || correction.transport === transport)
  );
}

function correctNote({ note }: TxtNote, { kind, keys = [] }: TxtNoteCorrection): TxtNote {
  return kind === "keys" ? { kind, keys, note } : { kind, note };
}
