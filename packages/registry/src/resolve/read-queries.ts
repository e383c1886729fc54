import type { PortRange, TransportProtocol } from "../assignment.js";
import { findCommonUsesByName } from "../common-uses.js";
import { findByName, parsePort, TRANSPORT_PROTOCOLS } from "../index.js";
import { findByNickname } from "../shared/nicknames.js";
import { splitLastWord } from "../split-last-word.js";

/** What a text asks for: ports, or whatever its words name; over one transport protocol or any. */
export type Query =
  | { readonly kind: "ports"; readonly ports: PortRange; readonly transport: TransportProtocol | undefined }
  | { readonly kind: "words"; readonly words: string; readonly transport: TransportProtocol | undefined };

/**
 * Reads what people type or paste: anything that `parsePort` reads, lists of it (`80,443`, `22 80 443`), service types
 * (`_ipp._tcp`), and words over a transport protocol or any (`https udp`, `remote desktop`).
 *
 * @returns one query for each item of a list
 * @throws {RangeError} if `text` is empty, or a part of it looks like a port but is not one
 * @throws {TypeError} if `text` is not a string
 * @example
 * console.log(readQueries("80,443").length); // 2
 */
export function readQueries(text: string): Query[] {
  if (typeof text !== "string") throw new TypeError(`a query is a string, not ${typeof text}`);
  const trimmed = toPlainText(text).replace(/^ports?\s+(?=[\d:])/i, "");
  if (trimmed === "") throw new RangeError("expected a port, a service name or words, but the text is empty");
  if (isKnown(trimmed)) return [readItem(trimmed)];
  if (trimmed.includes("://")) return readUrls(trimmed);
  return trimmed
    .split(/[,;]/)
    .filter((item) => item.trim() !== "")
    .flatMap(readItems);
}

/** Without invisible characters, which pasted text holds, and with plain letters for the full-width ones of some keyboards. */
function toPlainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

/** A URL may hold spaces and commas, but what comes behind one as a URL, a port, a service type or a name is an item of its own. */
function readUrls(text: string): Query[] {
  const tokens = text.split(/[\s,;]+/).filter((token) => token !== "");
  const isList = tokens.every((token) => token.includes("://") || isItem(token));
  return isList ? tokens.map(readItem) : [readItem(text)];
}

/** `_ipp._tcp`, with or without a domain behind it. */
const SERVICE_TYPE = /^_([^._]+)\._(tcp|udp)(?:\..*)?$/i;

const RANGE_WITH_SPACES = /(?<=\d)\s*[-–]\s*(?=\d+(?:\s|\/|$))/g;

/** `80 443 53/udp` and `443 ssh` are lists of ports and names; other words belong together. */
function readItems(item: string): readonly Query[] {
  const text = item.trim().replace(RANGE_WITH_SPACES, "-");
  const tokens = joinTransports(text.split(/\s+/));
  const isList = tokens.some(isPort) && tokens.every(isItem);
  return isList ? tokens.map(readItem) : [readItem(text)];
}

function isItem(token: string): boolean {
  return isPort(token) || SERVICE_TYPE.test(token) || isKnown(token);
}

/** `443 tcp` and `tcp 443` are one item each. */
function joinTransports(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token = "", next = ""] = [tokens[at], tokens[at + 1]];
    const isPair = (isBarePort(token) && isTransport(next)) || (isTransport(token) && isBarePort(next));
    if (isPair) at++;
    joined.push(isPair ? `${token} ${next}` : token);
  }
  return joined;
}

function isTransport(text: string): boolean {
  return TRANSPORT_PROTOCOLS.some((known) => known === text.toLowerCase());
}

function isBarePort(text: string): boolean {
  return /^:?\d+(?:-\d+)?$/.test(text);
}

/** Whether a text is meant as a port, even an invalid one: it begins like a port, or ends like an address. */
function isPort(text: string): boolean {
  return (
    /^(?:(?:tcp|udp|sctp|dccp)\s*(?:[/:]\s*)?)?:?\d+(?:-\d+)?(?:\s*\/.*|\s+\w+)?$/i.test(text) ||
    /^[^\s:]*:[^\s]*$/.test(text) ||
    /^[^\s@]+@[^\s@]+$/.test(text) ||
    /^[\da-f]*:[\da-f:.]*$/i.test(text) ||
    text.startsWith("[")
  );
}

function readItem(text: string): Query {
  if (isKnown(text)) return { kind: "words", words: text, transport: undefined };
  if (text.includes("://")) return readUrl(text);
  if (isPort(text)) return { kind: "ports", ...parsePort(text) };
  const type = SERVICE_TYPE.exec(text);
  if (type !== null) return toWords(type[1], type[2]);
  const before = /^(tcp|udp|sctp|dccp)[/:]\s*(\S.*)$/i.exec(text);
  if (before !== null) return toWords(before[2], before[1]);
  const behind = splitLastWord(text);
  if (behind !== undefined && behind.before !== "" && isTransport(behind.word))
    return toWords(behind.before, behind.word);
  if (/^[\w.*+-]*\/\S*$/.test(text)) {
    const suffix = JSON.stringify(text.slice(text.lastIndexOf("/") + 1));
    throw new RangeError(
      `cannot read ${JSON.stringify(text)}: expected tcp, udp, sctp or dccp after the slash, not ${suffix}`,
    );
  }
  if (!/\p{L}/u.test(text)) {
    throw new RangeError(
      `cannot read ${JSON.stringify(text)}: expected a port from 0 to 65535, a range of ports or a name`,
    );
  }
  return toWords(text, undefined);
}

/** Of a URL without a port the scheme is asked for, if it is a nickname or the name of a product: `nats://localhost`. */
function readUrl(text: string): Query {
  try {
    return { kind: "ports", ...parsePort(text) };
  } catch (error) {
    const scheme = text.slice(0, text.indexOf("://"));
    const isSaid = findByNickname(scheme).length > 0 || findCommonUsesByName(scheme).length > 0;
    if (!isSaid || /:\d*$/.test(text.split(/[/?#]/, 3)[2] ?? "")) throw error;
    return toWords(scheme, undefined);
  }
}

function toWords(words = "", transport: string | undefined): Query {
  return { kind: "words", words, transport: transport?.toLowerCase() as TransportProtocol | undefined };
}

/** Whether the whole text is a name: `914c/g`, `http/2`, `modbus/tcp`. */
function isKnown(text: string): boolean {
  return (
    findByName(text).length > 0 || findByNickname(text).length > 0 || findCommonUsesByName(text).length > 0
  );
}
