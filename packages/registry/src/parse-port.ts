import { checkPort, describe, toOptionalTransportIndex } from "./arguments.js";
import type { PortRange, TransportProtocol } from "./assignment.js";
import { findByName } from "./find-by-name.js";
import { formatPorts } from "./format-ports.js";
import { getPort } from "./get-port.js";
import { splitLastWord } from "./split-last-word.js";
import { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";

/** Ports that a text names. */
export interface ParsedPort {
  /** `first === last` for a single port. */
  readonly ports: PortRange;
  /** `undefined` if the text does not say. */
  readonly transport: TransportProtocol | undefined;
}

/**
 * Reads a port, a range of ports or a service name the way people write them: `443`, `443/tcp`, `tcp/443`, `TCP 443`,
 * `https`, `https/tcp`, `6000-6063/udp`, `:443`, `example.com:443`, `git@host:22`, `[::1]:443`,
 * `https://example.com`. A URL stands for the port in it, or else for that of its scheme: also of schemes with another
 * name than the service, as `postgres`, `mqtts`, `sftp` or `mongodb+srv`. A service name stands for its primary port, as in `getPort`, and
 * for its transport protocol if it is registered over only one.
 *
 * @throws {RangeError} if the text has none of these forms; the message says what was expected at which character
 * @throws {TypeError} if `text` is not a string
 * @example
 * console.log(parsePort("6000-6063/udp")); // { ports: { first: 6000, last: 6063 }, transport: 'udp' }
 * console.log(parsePort("https://example.com").ports.first); // 443
 * @see RFC 6335 section 6, and RFC 3986 section 3.2.3
 */
export function parsePort(text: string): ParsedPort {
  if (typeof text !== "string") throw new TypeError(`a port in text is a string, not ${describe(text)}`);
  const whole = trim({ source: text, start: 0, end: text.length });
  if (textOf(whole) === "") throw fail(whole, "a port or a service name");
  if (textOf(whole).includes("://")) return parseUrl(whole);
  if (RANGE.test(textOf(whole))) return { ports: parsePorts(whole), transport: undefined };
  // A few historic names hold a slash.
  if (isRegistered(textOf(whole))) return parseName(whole, undefined);
  const { subject, transport } = splitTransport(whole);
  return parseSubject(subject, transport);
}

/**
 * Writes what `parsePort` reads: `443/tcp`, `6000-6063/udp`, `443`.
 *
 * @throws {RangeError} if a port is not an integer from 0 to 65535, the range is reversed, or `transport` is unknown
 * @throws {TypeError} if `ports` is missing, a port is not a number, or `transport` is not a string
 * @example
 * console.log(formatPort({ ports: { first: 443, last: 443 }, transport: "tcp" })); // 443/tcp
 */
export function formatPort(port: ParsedPort): string {
  // JavaScript callers may pass anything.
  if ((port as Partial<ParsedPort> | null)?.ports?.first === undefined)
    throw new TypeError("formatPort takes what parsePort returns, { ports: { first, last }, transport }");
  const { ports, transport } = port;
  checkPort(ports.first);
  checkPort(ports.last);
  if (ports.first > ports.last) throw new RangeError(`the range ${ports.first}-${ports.last} is reversed`);
  toOptionalTransportIndex(transport);
  return formatPorts(ports) + (transport === undefined ? "" : `/${transport}`);
}

/** A part of the text, with its place, so that a message can say where a fault is. */
interface Part {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

function textOf({ source, start, end }: Part): string {
  return source.slice(start, end);
}

/** A part of a part, counted from its start, without surrounding white space. */
function slice(part: Part, start: number, end: number = part.end - part.start): Part {
  return trim({ ...part, start: part.start + start, end: part.start + end });
}

function trim({ source, start, end }: Part): Part {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { source, start: from, end: from + text.trim().length };
}

function fail(part: Part, expected: string): RangeError {
  const found = textOf(part) === "" ? "the end" : JSON.stringify(textOf(part));
  return new RangeError(
    `cannot read ${JSON.stringify(part.source)}: expected ${expected} at character ${part.start + 1}, not ${found}`,
  );
}

const RANGE = /^\d+\s*-\s*\d+$/;
/** In `udp/tcp` the first word is a name: `tcp` and `udp` are registered too. */
const TRANSPORT_BEFORE = /^(tcp|udp|sctp|dccp)(?:\s*[/:]|\s)(?!\s*(?:tcp|udp|sctp|dccp)$)/i;

/** Splits off the transport protocol before or after the port or name: `tcp/443`, `443 tcp`. */
function splitTransport(whole: Part): {
  readonly subject: Part;
  readonly transport: TransportProtocol | undefined;
} {
  const text = textOf(whole);
  const before = TRANSPORT_BEFORE.exec(text);
  if (before !== null) {
    const transport = before[1]?.toLowerCase() as TransportProtocol;
    return { subject: slice(whole, before[0].length), transport };
  }
  const behind = splitLastWord(text);
  if (behind === undefined) return { subject: whole, transport: undefined };
  const { before: subject, word } = behind;
  const transport = TRANSPORT_PROTOCOLS.find((known) => known === word.toLowerCase());
  if (subject === "") throw fail(whole, "a port or a service name");
  if (transport === undefined) {
    const isBefore = /^\d/.test(word) && !/^\d/.test(subject);
    const wrong = isBefore ? slice(whole, 0, subject.length) : slice(whole, text.length - word.length);
    throw fail(wrong, "tcp, udp, sctp or dccp");
  }
  return { subject: slice(whole, 0, subject.length), transport };
}

/** `443`, `6000-6063`, `:443`, `host:443`, `[::1]:443` or a service name. */
function parseSubject(subject: Part, transport: TransportProtocol | undefined): ParsedPort {
  const text = textOf(subject);
  if (/^\d+$/.test(text) || RANGE.test(text)) return { ports: parsePorts(subject), transport };
  const at = text.indexOf("@");
  if (at !== -1) return parseBehindUser(subject, at, transport);
  if (text.startsWith("[")) return parseAfterBrackets(subject, transport);
  const colon = text.indexOf(":");
  if (colon === -1) return parseName(subject, transport);
  if (text.includes(":", colon + 1)) {
    throw fail(subject, "an IPv6 address in brackets, as in [::1]:443,");
  }
  const host = slice(subject, 0, colon);
  if (!/^(?:\*|[\w.-]*)$/.test(textOf(host)) || /^\d+$/.test(textOf(host))) throw fail(host, "a host");
  return parseEnd(slice(subject, colon + 1), transport);
}

/** `user@host:22`, as for `ssh`; without a port it may as well be an address of mail. */
function parseBehindUser(subject: Part, at: number, transport: TransportProtocol | undefined): ParsedPort {
  const address = slice(subject, at + 1);
  if (/[:\]]/.test(textOf(address))) return parseSubject(address, transport);
  throw fail(slice(address, textOf(address).length), "a colon and a port");
}

function parseAfterBrackets(subject: Part, transport: TransportProtocol | undefined): ParsedPort {
  const address = /^\[([\da-f:.]*)(?:%[^\]\s]+)?\]/i.exec(textOf(subject));
  if (!address?.[1]?.includes(":")) throw fail(subject, "an IPv6 address in brackets");
  const rest = slice(subject, address[0].length);
  if (!textOf(rest).startsWith(":")) throw fail(rest, "a colon and a port");
  return parseEnd(slice(rest, 1), transport);
}

/** What follows a host: a port, a range or a service name. */
function parseEnd(part: Part, transport: TransportProtocol | undefined): ParsedPort {
  return /^\d/.test(textOf(part)) && !isRegistered(textOf(part))
    ? { ports: parsePorts(part), transport }
    : parseName(part, transport);
}

function parsePorts(part: Part): PortRange {
  const text = textOf(part);
  const hyphen = text.indexOf("-");
  if (hyphen === -1) {
    const port = parseNumber(part);
    return { first: port, last: port };
  }
  const first = parseNumber(slice(part, 0, hyphen));
  const end = slice(part, hyphen + 1);
  const last = parseNumber(end);
  if (last < first) throw fail(end, `a last port from ${first} on`);
  return { first, last };
}

function parseNumber(part: Part): number {
  const text = textOf(part);
  const port = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw fail(part, "a port from 0 to 65535");
}

/**
 * Schemes of URLs whose port is not that of the service with their name, as `wss` (RFC 6455 section 3), `pop` (RFC 2384
 * section 4) and those that the clients of databases and brokers read. `sftp` is SSH's, not the service of that name.
 */
const SERVICE_OF_SCHEME: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    cifs: "microsoft-ds",
    dns: "domain",
    etcd: "etcd-client",
    h323: "h323hostcall",
    ircs: "ircs-u",
    mariadb: "mysql",
    memcached: "memcache",
    mongo: "mongodb",
    mqtts: "secure-mqtt",
    mssql: "ms-sql-s",
    neo4j: "bolt",
    news: "nntp",
    otlp: "opentelemetry",
    pop: "pop3",
    pops: "pop3s",
    postgres: "postgresql",
    rdp: "ms-wbt-server",
    rediss: "redis",
    rtmp: "macromedia-fcs",
    rtmps: "https",
    scp: "ssh",
    sftp: "ssh",
    smb: "microsoft-ds",
    smtps: "submissions",
    snews: "nntps",
    sqlserver: "ms-sql-s",
    tn3270: "telnet",
    valkey: "redis",
    valkeys: "redis",
    vnc: "rfb",
    whois: "nicname",
    ws: "http",
    wss: "https",
    xmpp: "xmpp-client",
  }),
);

/** What comes behind a plus sign in a scheme and decides the port alone: `git+ssh`, `coap+ws`. */
const CARRIERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["ssh", "http", "https", "ws", "wss"]);

/** The service of a scheme: of `jdbc:mysql` and `mongodb+srv`, `mysql` and `mongodb`; of `coap+tcp`, over TCP. */
function findOfScheme(scheme: string): ParsedPort | undefined {
  const [own = "", ...others] = scheme.slice(scheme.lastIndexOf(":") + 1).split("+");
  const name = others.find((other) => CARRIERS.has(other)) ?? own;
  const transport = TRANSPORT_PROTOCOLS.find((known) => others.includes(known));
  return findNamed(SERVICE_OF_SCHEME.get(name) ?? name, transport);
}

function parseUrl(whole: Part): ParsedPort {
  const text = textOf(whole);
  const colon = text.indexOf("://");
  const scheme = slice(whole, 0, colon);
  const name = textOf(scheme).toLowerCase();
  const { length } = /^[^/?#\\]*/.exec(text.slice(colon + 3))?.[0] ?? "";
  const authority = slice(whole, colon + 3, colon + 3 + length);
  const afterUser = slice(authority, textOf(authority).lastIndexOf("@") + 1);
  const host = /^(?:\[[^\]]*\]|[^:[\]]*)/.exec(textOf(afterUser))?.[0] ?? "";
  if (/\s/.test(host.trim())) throw fail(authority, "a host");
  const rest = slice(afterUser, host.length);
  if (textOf(rest).length > 1) {
    if (!/^:\d+$/.test(textOf(rest))) throw fail(rest, "a colon and a port");
    return {
      ports: parsePorts(slice(rest, 1)),
      transport: TRANSPORT_PROTOCOLS.find((known) => known === name),
    };
  }
  const found = findOfScheme(name);
  if (found === undefined) {
    throw fail(scheme, "a scheme that is a registered service, or a port after the host,");
  }
  return found;
}

function parseName(part: Part, transport: TransportProtocol | undefined): ParsedPort {
  const name = textOf(part);
  const found = findNamed(name, transport);
  if (found !== undefined) return found;
  if (/^\d/.test(name)) refuseDigits(part);
  const services = name === "" ? [] : findByName(name).filter(({ ports }) => ports !== undefined);
  if (services.length === 0) throw fail(part, "a port or a service name that is registered with a port");
  const others = [...new Set(services.map((service) => service.transport))].join(", ");
  throw fail(part, `a service that is registered over ${transport} (this one is over ${others})`);
}

/** Says where a text that begins as a port, a range or an address goes on as something else. */
function refuseDigits(part: Part): void {
  const text = textOf(part);
  if (/^\d+(?:\.\d+){3}$/.test(text)) throw fail(slice(part, text.length), "a colon and a port");
  if (/^\d+-[\d-]*$/.test(text)) throw fail(slice(part, text.indexOf("-") + 1), "a last port");
  const digits = /^\d+(?=\s*[^\w\s-]|\s+\w)/.exec(text)?.[0];
  if (digits !== undefined) throw fail(slice(part, digits.length), "the end of the port");
}

function isRegistered(name: string): boolean {
  return /[A-Za-z]/.test(name) && findNamed(name, undefined) !== undefined;
}

function findNamed(name: string, transport: TransportProtocol | undefined): ParsedPort | undefined {
  if (name === "") return undefined;
  const wanted = transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
  const found = wanted.flatMap((each) => {
    const port = getPort(name, each);
    return port === undefined ? [] : [{ ports: { first: port, last: port }, transport: each }];
  });
  const [first] = found;
  if (first === undefined || found.length === 1) return first;
  return { ports: first.ports, transport };
}
