import { findByName, type PortRange, type TransportProtocol } from "@ianakit/registry";

/** What a person asks for: ports or a service name, over one transport protocol or any. */
export type Query =
  | { readonly kind: "ports"; readonly ports: PortRange; readonly transport: TransportProtocol | undefined }
  | {
      readonly kind: "name";
      readonly serviceName: string;
      readonly transport: TransportProtocol | undefined;
    };

const TRANSPORTS: readonly string[] = ["tcp", "udp", "sctp", "dccp"] satisfies TransportProtocol[];

/** `443`, `443/udp`, `6000-6063/tcp`, `https`, `https/tcp`. Throws a RangeError for what is neither port nor name. */
export function parseQuery(text: string): Query {
  const slash = text.lastIndexOf("/");
  const suffix = text.slice(slash + 1).toLowerCase();
  const hasTransport = slash >= 0 && TRANSPORTS.includes(suffix);
  const subject = hasTransport ? text.slice(0, slash) : text;
  const transport = hasTransport ? (suffix as TransportProtocol) : undefined;
  const range = /^(\d+)(?:-(\d+))?$/.exec(subject);
  if (range === null) return { kind: "name", serviceName: checkName(subject), transport };
  const first = Number(range[1]);
  const last = range[2] === undefined ? first : Number(range[2]);
  if (first > 65_535 || last > 65_535) throw new RangeError(`${subject} is no port: expected 0 to 65535`);
  if (first > last) throw new RangeError(`${subject} is reversed: the first port comes first`);
  return { kind: "ports", ports: { first, last }, transport };
}

/** A name has a letter (RFC 6335 section 5.1); a few historic ones have a slash. */
function checkName(text: string): string {
  const slash = text.lastIndexOf("/");
  if (slash > 0 && findByName(text).length === 0) {
    const suffix = JSON.stringify(text.slice(slash + 1));
    throw new RangeError(`${suffix} is no transport protocol: expected tcp, udp, sctp or dccp`);
  }
  if (/[A-Za-z]/.test(text)) return text;
  throw new RangeError(`${JSON.stringify(text)} is neither a port, a range of ports nor a service name`);
}
