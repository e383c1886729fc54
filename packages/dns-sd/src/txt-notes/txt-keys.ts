import { TXT_NOTES } from "../generated/txt.js";
import { checkText, checkTransport, lowerCase } from "../names/labels.js";
import type { TransportProtocol } from "../transport-protocol.js";
import { decodeTxtNotes, type TxtKeys, type TxtNote } from "./txt-format.js";

export type { TxtKeys } from "./txt-format.js";

let index: ReadonlyMap<string, readonly TxtNote[]> | undefined;

const SERVICE_TYPE = /^_(.+)\._(tcp|udp)\.?$/is;

/**
 * What the registry says of a service's TXT keys.
 *
 * @param serviceName - a service name, or a service type, in any case: `"http"`, `"_http._tcp"`
 * @param transport - where a service has different notes; without it, the first one of the name or the service type
 * @returns `undefined` for a service without a note, or one that is not registered
 * @throws {@link TypeError} if the service name is not a string, or the transport protocol is unknown
 * @example
 * const txt = txtKeys("http");
 * console.log(txt?.kind === "keys" && txt.keys.join(" ")); // u p path
 * console.log(txtKeys("_http._tcp") === txt); // true
 * @see RFC 6763 section 6.4
 */
export function txtKeys(serviceName: string, transport?: TransportProtocol): TxtKeys | undefined {
  checkText(serviceName, "a service name");
  if (transport !== undefined) checkTransport(transport);
  index ??= indexByServiceName(decodeTxtNotes(TXT_NOTES));
  const [, name = serviceName, label] = SERVICE_TYPE.exec(serviceName) ?? [];
  const notes = index.get(lowerCase(name));
  const isAsked = (own: TransportProtocol) =>
    (transport === undefined || own === transport) &&
    // Every transport protocol but TCP has the label `_udp` (RFC 6763 section 7).
    (label === undefined || (own === "tcp") === (lowerCase(label) === "tcp"));
  // A note of no transport protocol speaks of all.
  return notes?.find(({ transports }) => transports === undefined || transports.some(isAsked))?.txt;
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
