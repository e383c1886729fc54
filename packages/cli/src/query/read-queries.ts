import { getPort } from "@ianakit/registry";
import { parseQuery, type Query } from "@ianakit/search";

/** What was asked for, and the words that asked for it. */
export interface AskedQuery {
  readonly text: string;
  readonly query: Query;
}

/**
 * Reads what people paste: `443`, `tcp/443`, `443 tcp`, `6000-6063/udp`, `80,443`, `https/tcp`, `localhost:8080`,
 * `[::1]:443`, `https://example.com:8443/`, `_ipp._tcp`, each as one argument or several.
 *
 * @throws RangeError where a part of it is neither ports nor a name
 */
export function readQueries(texts: readonly string[]): readonly AskedQuery[] {
  const words = texts.flatMap((text) => (text.trim() === "" ? [text] : splitList(text)));
  return joinTransports(words).map((text) => ({ text, query: parseQuery(normalise(text)) }));
}

const TRANSPORT = /^(?:tcp|udp|sctp|dccp)$/i;

/** `80,443` and `80 443` are two, but a name that has a comma of its own would be one of the registry's. */
function splitList(text: string): readonly string[] {
  return text.includes("://") ? [text.trim()] : text.split(/[\s,;]+/).filter((word) => word !== "");
}

/** `443 tcp` and `tcp 443` are one query. */
function joinTransports(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = ""] = [words[at], words[at + 1]];
    if (/^\d/.test(word) && !word.includes("/") && TRANSPORT.test(next)) joined.push(`${word}/${next}`);
    else if (TRANSPORT.test(word) && /^\d[\d-]*$/.test(next)) joined.push(`${next}/${word}`);
    else {
      joined.push(word);
      continue;
    }
    at++;
  }
  return joined;
}

/** One query in the words of `parseQuery`: the port of an address, the service of a scheme or a service type. */
function normalise(text: string): string {
  const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text);
  if (url !== null) return portOf(url[2] ?? "") ?? nameOfScheme((url[1] ?? "").toLowerCase());
  const type = /^_([^._]+)\._(tcp|udp)(?:\.local)?\.?$/i.exec(text);
  if (type !== null) return `${type[1]}/${type[2]?.toLowerCase()}`;
  const swapped = /^(tcp|udp|sctp|dccp)\/([\d-]+)$/i.exec(text);
  if (swapped !== null) return `${swapped[2]}/${swapped[1]}`;
  return portOf(text) ?? text;
}

/** The port at the end of an address; an IPv6 address has one behind its brackets alone. */
function portOf(address: string): string | undefined {
  return /^(?:[^\s:/[\]]*|\[[\da-f:.%\w]+\]|\*):(\d+(?:-\d+)?(?:\/\w+)?)$/i.exec(address)?.[1];
}

/** Most schemes are called like their service; of others the best known. */
function nameOfScheme(scheme: string): string {
  if (getPort(scheme, "tcp") !== undefined || getPort(scheme, "udp") !== undefined) return scheme;
  const known: Readonly<Record<string, string>> = {
    ws: "http",
    wss: "https",
    postgres: "postgresql",
    mongodb: "mongodb",
  };
  return known[scheme] ?? scheme.replace(/^(?:git|svn)\+/, "");
}
