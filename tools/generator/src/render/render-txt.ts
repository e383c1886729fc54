import { encodeTxtNotes } from "@ianakit/dns-sd/model";
import type { Assignment } from "@ianakit/registry/assignment";
import { type GeneratedFile, printSourceFile, quoteString } from "./print-file.js";

/** The TXT notes, in the format of `packages/dns-sd/src/txt-notes/txt-format.ts`, which reads them on demand. */
export function renderTxt(assignments: readonly Assignment[]): GeneratedFile {
  const notes = quoteString(encodeTxtNotes(assignments));
  return { path: "txt.ts", text: printSourceFile([`export const TXT_NOTES = ${notes};`]) };
}
