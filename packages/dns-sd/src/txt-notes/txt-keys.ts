import { TXT_NOTES } from "../generated/txt.js";
import { lowerCase } from "../names/labels.js";
import type { TransportProtocol } from "../transport-protocol.js";
import { decodeTxtNotes, type TxtKeys, type TxtNote } from "./txt-format.js";

export type { TxtKeys } from "./txt-format.js";

let index: ReadonlyMap<string, readonly TxtNote[]> | undefined;

/**
 * What the registry says of a service's TXT keys.
 *
 * @param serviceName - without an underscore, in any case: `"http"`
 * @param transport - where a service has different notes; without it, the first one
 * @returns `undefined` for a service without a note, or one that is not registered
 * @throws {@link TypeError} if the service name is not a string
 * @example
 * const txt = txtKeys("http");
 * console.log(txt?.kind === "keys" && txt.keys.join(" ")); // u p path
 * @see RFC 6763 section 6.4
 */
export function txtKeys(serviceName: string, transport?: TransportProtocol): TxtKeys | undefined {
  if (typeof serviceName !== "string")
    throw new TypeError(`a service name is a string, not ${typeof serviceName}`);
  index ??= indexByServiceName(decodeTxtNotes(TXT_NOTES));
  const notes = index.get(lowerCase(serviceName));
  return notes?.find(
    ({ transports }) => transport === undefined || transports === undefined || transports.includes(transport),
  )?.txt;
}

/** Service names are compared without regard to case (RFC 6335 section 5.1). */
function indexByServiceName(notes: readonly TxtNote[]): ReadonlyMap<string, readonly TxtNote[]> {
  const index = new Map<string, TxtNote[]>();
  for (const note of notes) {
    const name = lowerCase(note.serviceName);
    const known = index.get(name);
    if (known === undefined) index.set(name, [note]);
    else known.push(note);
  }
  return index;
}
