import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkLabels, checkLength, checkText, lowerCase } from "./labels.js";
import { escapeLabel, splitLabels } from "./presentation-form.js";

/** The parts of a DNS-SD name, read from either form. */
export interface DnsSdName {
  readonly subtype: string | undefined;
  readonly instanceName: string | undefined;
  readonly serviceName: string;
  readonly transport: "tcp" | "udp";
  /** In presentation form. */
  readonly domain: string | undefined;
}

/** Reads a name in presentation form: its labels are known, so that a dot within one is never taken for another. */
export function readName(text: string): DnsSdName {
  return readParts(splitLabels(text), text);
}

/** Reads a name without escapes: all that is before the service type is one label, whatever dots it holds. */
export function readRawName(text: string): DnsSdName {
  checkLength(checkText(text, "a name"));
  return readParts((text.endsWith(".") ? text.slice(0, -1) : text).split("."), text, checkRawLabels);
}

/**
 * Checks labels in which a library wrote U+FFFD for bytes that are not UTF-8, such as half a character at the end of a
 * label that was cut at 63 bytes: each stands for one byte at least, and takes three.
 */
function checkRawLabels(labels: readonly string[]): void {
  checkLabels(labels.map((label) => label.replaceAll("\ufffd", "?")));
}

function readParts(
  pieces: readonly string[],
  text: string,
  check: (labels: readonly string[]) => void = checkLabels,
): DnsSdName {
  const position = findServiceType(pieces);
  if (position < 0)
    throw new DnsSdError(
      "RFC 6763 section 7",
      `${JSON.stringify(text)} has no service type: expected _name._tcp or _name._udp`,
    );
  const before = pieces.slice(0, position);
  const [serviceLabel = "", transportLabel = "", ...domain] = pieces.slice(position);
  const isSubtype = before.length > 1 && isLabel(before.at(-1), "_sub");
  if (isSubtype && before.length > 2)
    throw new DnsSdError(
      "RFC 6763 section 7.1",
      `${JSON.stringify(text)} has several labels before _sub: expected one, the subtype`,
    );
  // An instance may come as several labels, because some devices do not escape its dots.
  const first = isSubtype ? before[0] : before.join(".");
  const prefix = before.length === 0 ? [] : [first ?? ""];
  check([...prefix, ...(isSubtype ? ["_sub"] : []), serviceLabel, transportLabel, ...domain]);
  return {
    subtype: isSubtype ? prefix[0] : undefined,
    instanceName: isSubtype ? undefined : prefix[0],
    serviceName: lowerCase(serviceLabel.slice(1)),
    transport: isLabel(transportLabel, "_tcp") ? "tcp" : "udp",
    domain: domain.length === 0 ? undefined : domain.map(escapeLabel).join("."),
  };
}

/**
 * Where the last pair of `_name` and `_tcp` or `_udp` begins, or -1 if there is no such pair: an instance name may hold the
 * like, a domain does not.
 */
export function findServiceType(labels: readonly string[]): number {
  for (let position = labels.length - 2; position >= 0; position--) {
    const next = labels[position + 1];
    const name = labels[position] ?? "";
    const isPair = isLabel(next, "_tcp") || isLabel(next, "_udp");
    if (isPair && name.length > 1 && name.startsWith("_")) return position;
  }
  return -1;
}

function isLabel(label: string | undefined, expected: string): boolean {
  return label === expected || (label?.length === expected.length && lowerCase(label) === expected);
}
