import { once } from "node:events";
import { getServiceName, type TransportProtocol } from "@ianakit/registry";
import { findCommonUsesByPort } from "@ianakit/registry/common-uses";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/** A port that a line names, with what it is known by. */
interface Mention {
  readonly port: number;
  readonly transport: TransportProtocol;
  /** The service that is assigned to it; `null` if it has only common uses. */
  readonly serviceName: string | null;
  /** The products that are commonly seen on it, by the project's own list, if they are few. */
  readonly commonUses?: readonly string[];
}

/**
 * Copies lines and adds the services of the ports that each names, and what is commonly seen on them:
 * `ss -tulpn | ianakit`. The line itself stays as it is; with `--json` each line is a document.
 *
 * @param input - the output of any program, in pieces that may be cut anywhere
 */
export async function annotate(
  input: AsyncIterable<string>,
  { json = false }: SharedOptions,
): Promise<ExitCode> {
  const print = json ? printJsonLine : printLine;
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) await write(`${lines.map(print).join("\n")}\n`);
  }
  if (rest !== "") await write(`${print(rest)}\n`);
  return 0;
}

/** A carriage return at the end, as programs on Windows write it, stays there: behind it, a terminal would overwrite the line. */
function printLine(line: string): string {
  const text = line.replace(/\r$/, "");
  return `${text}${formatMentions(findMentions(text))}${line.slice(text.length)}`;
}

function printJsonLine(line: string): string {
  const text = line.replace(/\r$/, "");
  return JSON.stringify({ line: text, ports: findMentions(text) });
}

/** Waits if the reader is slower than the lines come. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

function formatMentions(mentions: readonly Mention[]): string {
  if (mentions.length === 0) return "";
  return `  # ${mentions.map(formatMention).join(", ")}`;
}

/** What does not come from IANA says so: `9092/tcp XmlIpcRegSvc (commonly Apache Kafka, not IANA's)`. */
function formatMention({ port, transport, serviceName, commonUses = [] }: Mention): string {
  const assigned = [`${port}/${transport}`, ...(serviceName === null ? [] : [serviceName])];
  const seen = commonUses.length === 0 ? [] : [`(commonly ${commonUses.join(" or ")}, not IANA's)`];
  return [...assigned, ...seen].join(" ");
}

/** How programs write ports: from the first to the last, and over which transport protocol, where a form says so. */
const FORMS = [
  // `22/open/tcp` (nmap -oG)
  /(?<first>\d{1,5})\/(?:open|closed|filtered|unfiltered)(?:\|filtered)?\/(?<transport>tcp|udp|sctp)/gi,
  // `80:31234/TCP` (kubectl)
  /(?<![\d.:\]])(?<first>\d{1,5}):(?=\d{1,5}\/(?<transport>tcp|udp|sctp)\b)/gi,
  // `443/tcp` and `6000-6063/tcp` (nmap, docker)
  /\b(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?\/(?<transport>tcp|udp|sctp|dccp)\b/gi,
  // `udp/161`
  /\b(?<transport>tcp|udp|sctp|dccp)\/(?<first>\d{1,5})\b/gi,
  // The ports before the last of `80,443/tcp` (ufw)
  /\b(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?,(?=(?:\d{1,5}(?:-\d{1,5})?,){0,20}\d{1,5}(?:-\d{1,5})?\/(?<transport>tcp|udp|sctp|dccp)\b)/gi,
  // `10.0.0.1:22`, `[::]:22`, `*:22`, `:::22`, `::1:22`, `example.com:443` (ss, netstat, docker, logs), `//db:5432` and
  // `@db:5432` (URLs) and `:8080`. A name without a dot before a colon is a word of a log and not a host, except for
  // `localhost`. What docker publishes has its transport protocol at its end: `0.0.0.0:6000-6002->6000-6002/tcp`.
  /(?:\d\.\d{1,3}|\]|\*|::1?|%[\w-]+|localhost|[a-z\d-]\.[a-z]{2,}|(?:@|\/\/)[\w-]{1,63}|(?<=\s)):(?<first>\d{1,5})(?!\d|[:.][\da-f]|\/\d)(?=(?:-(?<last>\d{1,5}))?->\d{1,5}(?:-\d{1,5})?\/(?<transport>tcp|udp|sctp)\b|)/gi,
  // `127.0.0.1.53`, `*.22` and `::1.53` (netstat of BSD and macOS, tcpdump)
  /(?<=\s(?:(?:\d{1,3}\.){4}|\*\.|(?:[\da-f]{1,4}:){0,7}(?::[\da-f]{0,4}){1,7}(?:%[\w-]{1,16})?\.))(?<first>\d{1,5})(?=[\s:,]|$)/gi,
];

/**
 * Where a word says that a port follows: `port 5432`, `"port": 5432`, `containerPort: 80`, `portid="22"` (nmap -oX),
 * `DPT=3389` (ufw), `dpt:22` (iptables -L), `dport=443` (conntrack), `ListenStream=22` (systemd).
 */
const WORDED =
  /(?:\b(?:(?:container|target|host|node|listen|server|source|destination|src|dst|local|remote|http|https|db)[-_]?)?port(?:id)?["']?(?:\s?[:=]\s?|\s)["']?|\b[ds]p(?:or)?t[:=]|\blisten(?:stream|datagram)=)(\d{1,5})\b(?![.:-]?\d)/gi;

/** `listen 443 ssl;` (nginx) and `EXPOSE 80` (Docker); `LISTEN` with a number behind it is a socket of `ss` with its queue. */
const DIRECTIVE = /^\s{0,99}(?:listen\s{1,9}(?=\d{1,5}\b[^:]{0,99};)|EXPOSE\s{1,9})(\d{1,5})\b/;

/** A line without one of these words has none of the three. */
const WORD = /port|[ds]pts?[:=]|listen|expose/i;

/** Where rules of a firewall list ports: `--dports 80,443`, `--dport 67:68`, `dport { 22, 80-90 }`, `dpts:67:68`. */
const LISTED =
  /\b(?:(?:[ds]|to-)ports?\s{1,9}(?:\{\s{0,9})?|[ds]pts:)(\d{1,5}(?:[:-]\d{1,5})?(?:\s?,\s?\d{1,5}(?:[:-]\d{1,5})?){0,99})/gi;

/** A line without one of these marks before or behind a digit names no port. */
const MARK = /[:./*="]\d|\d\/|(?:ports?|listen|expose)['"]?:?\s+[{'"\d]/i;

/** Ports as a line writes them, over the transport protocol that stands with them. */
interface Written {
  readonly first: number;
  readonly last: number;
  readonly transport: TransportProtocol | undefined;
}

function findMentions(line: string): readonly Mention[] {
  if (!MARK.test(line)) return [];
  const mentions = new Map<string, Mention>();
  const usual = findTransport(line);
  for (const { first, last, transport } of [...listPlaced(line), ...listWorded(line)]) {
    for (const port of listRange(first, last)) {
      const mention = nameMention(port, transport ?? usual);
      if (mention !== undefined) mentions.set(`${port}/${mention.transport}`, mention);
    }
  }
  return [...mentions.values()];
}

function listPlaced(line: string): readonly Written[] {
  const found: RegExpExecArray[] = [];
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) if (!isWithinAddress(line, match)) found.push(match);
  }
  return found
    .sort((left, right) => left.index - right.index)
    .map(({ groups }) => ({
      first: Number(groups?.first),
      last: Number(groups?.last ?? groups?.first),
      transport: groups?.transport?.toLowerCase() as TransportProtocol | undefined,
    }));
}

/** `2001:db8::1:443` is an address of IPv6, unless the line is netstat's, which writes no brackets. */
function isWithinAddress(line: string, { 0: found, index = 0 }: RegExpExecArray): boolean {
  return found.startsWith("::") && /[\da-f]/i.test(line[index - 1] ?? "") && !/\b(?:tcp|udp)6\b/i.test(line);
}

function listWorded(line: string): readonly Written[] {
  if (!WORD.test(line)) return [];
  const single = [...line.matchAll(WORDED), DIRECTIVE.exec(line) ?? []].flatMap(([, port]) => port ?? []);
  const listed = [...line.matchAll(LISTED)].flatMap(([, list = ""]) => list.split(","));
  return [...single, ...listed].map((text) => {
    const [first = "", last = first] = text.split(/[:-]/);
    return { first: Number(first), last: Number(last), transport: undefined };
  });
}

/** The most ports of a range that are named one by one: the annotation of a line should not hide the line. */
const MOST_OF_RANGE = 32;

/** Every port of a range; of a long one the first and the last. */
function listRange(first: number, last: number): readonly number[] {
  if (last <= first) return [first];
  if (last - first >= MOST_OF_RANGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * The first transport protocol that a line states (`udp4` too), and UDP for a socket of `ss -u`, which has no connection,
 * for the datagrams of systemd, and for a packet of tcpdump without TCP's flags.
 */
function findTransport(line: string): TransportProtocol | undefined {
  const found =
    /(?:^|[\s/=("])(tcp|udp|sctp|dccp)[46]{0,2}(?![\w-])|^\s{0,99}(UNCONN\s|ListenDatagram=)|\b(IP6?\s\S{1,99}\s>\s\S{1,99}:\s(?!Flags|tcp))/i.exec(
      line,
    );
  if (found !== null && found[1] === undefined) return "udp";
  return found?.[1]?.toLowerCase() as TransportProtocol | undefined;
}

const known = new Map<string, Mention | undefined>();

/** The most products that are named beside a port: 8080 is seen with so many that none of them says anything. */
const MOST_COMMON_USES = 3;

/**
 * The canonical service, and what is commonly seen; if the line names no transport protocol, over TCP or else UDP.
 * Answers are cached.
 */
function nameMention(port: number, transport: TransportProtocol | undefined): Mention | undefined {
  const key = `${port}/${transport}`;
  if (known.has(key)) return known.get(key);
  const tried: readonly TransportProtocol[] = transport === undefined ? ["tcp", "udp"] : [transport];
  const mentions = port > 65_535 ? [] : tried.map((each) => describeMention(port, each));
  const found =
    mentions.find(({ serviceName }) => serviceName !== null) ??
    mentions.find(({ commonUses }) => commonUses !== undefined);
  known.set(key, found);
  return found;
}

function describeMention(port: number, transport: TransportProtocol): Mention {
  const serviceName = getServiceName(port, transport) ?? null;
  const products = [...new Set(findCommonUsesByPort(port, transport).map(({ product }) => product))];
  const isTelling = products.length > 0 && products.length <= MOST_COMMON_USES;
  return { port, transport, serviceName, ...(isTelling ? { commonUses: products } : {}) };
}
