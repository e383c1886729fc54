import type { TxtNote } from "@ianakit/registry/assignment";
import { parseTxtKeys } from "./parse-txt-keys.js";

/** The patterns of what a TXT note can say, in the order in which they are tried. */
export const TXT_KINDS = [
  "none",
  "proprietary",
  "undefined-yet",
  "keys",
  "reference",
  "unparsed",
] as const satisfies readonly TxtNote["kind"][];

const DEFINED_KEYS = /Defined\s+TXT\s+keys:/i;

/** Matches only whole notes, because some begin with "None" and then list keys. */
const NONE = /^none(?: at present)?\.?$/i;
const PROPRIETARY = /^proprietary\.?$/i;
const UNDEFINED_YET = /^(?:|tbd|to be (?:defined|determined))\.?$/i;

/** A page or a document and nothing else: "See BonjourPrinting.pdf.", "[https://example.com/]". */
const REFERENCE = /^(?:see:? +)?\[?(?:https?:\/\/|www\.)[^\s\]]+\]?$|^see:? +\S+$/i;

/**
 * What the Assignment Notes say about a service's TXT keys (RFC 6763 section 6.4); `undefined` if they do not mention
 * them. A note that cannot be read reliably stays unparsed.
 */
export function parseTxtNote(notes: string): TxtNote | undefined {
  const words = DEFINED_KEYS.exec(notes);
  if (words === null) return undefined;
  const note = notes.slice(words.index + words[0].length).trim();
  if (NONE.test(note)) return { kind: "none", note };
  if (PROPRIETARY.test(note)) return { kind: "proprietary", note };
  if (UNDEFINED_YET.test(note)) return { kind: "undefined-yet", note };
  const keys = parseTxtKeys(note);
  if (keys !== undefined) return { kind: "keys", keys, note };
  return { kind: REFERENCE.test(note) ? "reference" : "unparsed", note };
}
