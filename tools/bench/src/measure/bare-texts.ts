import { brotliCompressSync } from "node:zlib";
import * as dccp from "@ianakit/dccp";
import * as serviceTypes from "@ianakit/dns-sd/all";
import { assignments } from "@ianakit/registry";
import * as sctp from "@ianakit/sctp";
import * as tcp from "@ianakit/tcp";
import * as udp from "@ianakit/udp";

/** What packages know as nothing but text: names and values, in the order and form that a compressor makes least of. */
const BARE_TEXTS = {
  tcp: () => formatPorts(Object.entries(tcp)),
  udp: () => formatPorts(Object.entries(udp)),
  sctp: () => formatPorts(Object.entries(sctp)),
  dccp: () => formatPorts(Object.entries(dccp)),
  "dns-sd": listServiceTypeNames,
  registry: formatAssignments,
} as const satisfies Readonly<Record<string, () => string>>;

export type BareText = keyof typeof BARE_TEXTS;

/** Such a text. */
export function printBareText(name: BareText): string {
  return BARE_TEXTS[name]();
}

/** Bytes of such a text, and of what Brotli makes of it. */
export function weighBareText(name: BareText): { readonly plain: number; readonly compressed: number } {
  const text = printBareText(name);
  return { plain: Buffer.byteLength(text), compressed: brotliCompressSync(text).length };
}

/** All names, then all ports: of most it is enough to say that they follow the one before. */
function formatPorts(pairs: readonly (readonly [name: string, port: number])[]): string {
  const sorted = pairs.toSorted(([, left], [, right]) => left - right);
  const steps = sorted.map(([, port], index) => {
    const step = port - (sorted[index - 1]?.[1] ?? 0);
    return step === 1 ? "" : step.toString(36);
  });
  return `${sorted.map(([name]) => name.toLowerCase()).join(" ")}\n${steps.join(" ")}`;
}

/** The names and ports of every assignment, and the first letters of the transport protocols of each. */
function formatAssignments(): string {
  const letters = new Map<string, string>();
  for (const { serviceName, ports, transport } of assignments()) {
    const key = `${serviceName} ${ports?.first ?? 0}`;
    letters.set(key, (letters.get(key) ?? "") + (transport?.[0] ?? "-"));
  }
  const pairs = [...letters.keys()].map((key): [string, number] => {
    const [name = "", port] = key.split(" ");
    return [name, Number(port)];
  });
  return `${formatPorts(pairs)}\n${[...letters.values()].join(" ")}`;
}

function listServiceTypeNames(): string {
  const types = Object.values(serviceTypes).filter((value) => typeof value === "string");
  return [...new Set(types.map((type) => type.slice(1, type.indexOf("._"))))].toSorted().join(" ");
}
