import { TXT_NOTES } from "../generated/txt.js";
import { lowerCase } from "../names/lower-case.js";
import { type IndexedNote, indexNotes } from "./index-notes.js";

/** What the registry says of a service's TXT keys, with its note as written (RFC 6763 section 6.4). */
export type TxtKeys =
  /** The service defines no keys. */
  | { readonly kind: "none"; readonly note: string }
  /** The keys are not public. */
  | { readonly kind: "proprietary"; readonly note: string }
  /** The keys are still to be defined. */
  | { readonly kind: "undefined-yet"; readonly note: string }
  /** The keys, in the order of the note. */
  | { readonly kind: "keys"; readonly keys: readonly string[]; readonly note: string }
  /** A document or a page defines them: the note says which. */
  | { readonly kind: "reference"; readonly note: string }
  /** The note is prose that could not be read safely. */
  | { readonly kind: "unparsed"; readonly note: string };

let index: ReadonlyMap<string, readonly IndexedNote[]> | undefined;

/**
 * What the registry says of a service's TXT keys.
 *
 * @param serviceName - without an underscore, in any case: `"http"`
 * @param transport - where a service has different notes; without it, the first one
 * @returns `undefined` for a service without a note, or one that is not registered
 * @throws {@link TypeError} if the service name is no string
 * @example
 * const txt = txtKeys("http");
 * console.log(txt?.kind === "keys" && txt.keys.join(" ")); // u p path
 * @see RFC 6763 section 6.4
 */
export function txtKeys(
  serviceName: string,
  transport?: "tcp" | "udp" | "sctp" | "dccp",
): TxtKeys | undefined {
  if (typeof serviceName !== "string")
    throw new TypeError(`a service name is a string, not ${typeof serviceName}`);
  index ??= indexNotes(TXT_NOTES);
  const notes = index.get(lowerCase(serviceName));
  return notes?.find(
    ({ transports }) => transport === undefined || transports === undefined || transports.includes(transport),
  )?.txt;
}
