import { DnsSdError } from "../shared/dns-sd-error.js";
import { escapeLabel } from "./join-labels.js";
import { lowerCase } from "./lower-case.js";
import { splitLabels } from "./split-labels.js";

/** A name's labels, and where among them the service type is. */
export interface LocatedServiceType {
  readonly labels: readonly string[];
  /** Of the label with the service name; the transport protocol's comes after it. */
  readonly position: number;
}

/**
 * Finds the last pair of `_name` and `_tcp` or `_udp`: an instance name may hold the like, a domain does not.
 *
 * @throws {@link DnsSdError} if there is none, or the name is none
 */
export function locateServiceType(name: string): LocatedServiceType {
  const labels = splitLabels(name);
  const position = findServiceType(labels);
  if (position >= 0) return { labels, position };
  throw new DnsSdError(
    "RFC 6763 section 7",
    `${JSON.stringify(name)} has no service type: expected _name._tcp or _name._udp`,
  );
}

/** Where the last pair begins, -1 where there is none. */
export function findServiceType(labels: readonly string[]): number {
  for (let position = labels.length - 2; position >= 0; position--) {
    const next = labels[position + 1] ?? "";
    if ((isLabel(next, "_tcp") || isLabel(next, "_udp")) && isServiceLabel(labels[position] ?? ""))
      return position;
  }
  return -1;
}

/** In lower case, because names are compared without regard to it. */
export function readServiceName({ labels, position }: LocatedServiceType): string {
  return lowerCase((labels[position] ?? "").slice(1));
}

export function readTransport({ labels, position }: LocatedServiceType): "tcp" | "udp" {
  return isLabel(labels[position + 1] ?? "", "_tcp") ? "tcp" : "udp";
}

/** What comes before the service type: a subtype, an instance or nothing. */
export function isSubtype({ labels, position }: LocatedServiceType): boolean {
  return position === 2 && isLabel(labels[1] ?? "", "_sub");
}

/** Without escapes: a label of an instance name may come as several, because devices do not escape its dots. */
export function readInstanceName({ labels, position }: LocatedServiceType): string {
  return position === 1 ? (labels[0] ?? "") : labels.slice(0, position).join(".");
}

/** `undefined` where nothing comes after the service type. */
export function readDomain({ labels, position }: LocatedServiceType): string | undefined {
  const start = position + 2;
  if (start === labels.length) return undefined;
  if (start + 1 === labels.length) return escapeLabel(labels[start] ?? "");
  return labels.slice(start).map(escapeLabel).join(".");
}

function isServiceLabel(label: string): boolean {
  return label.length > 1 && label.startsWith("_");
}

function isLabel(label: string, expected: string): boolean {
  return label === expected || (label.length === expected.length && lowerCase(label) === expected);
}
