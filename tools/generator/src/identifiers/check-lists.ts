import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { parsePortRange } from "../assignments/parse-columns.js";
import type { LedgerFault } from "./check-ledger.js";
import type { Ledger } from "./ledger.js";

/** As many as there are ports: a range becomes a type for each of its ports, and a line must not ask for millions. */
const MOST_RANGE_PORTS = 65_536;

/** The entries of a ledger's lists that are not lists of ports or TXT keys. */
export function checkLists({ services, otherNames, unnamedPorts, txt }: Ledger): readonly LedgerFault[] {
  return [
    ...TRANSPORT_PROTOCOLS.flatMap((transport) => [
      ...checkPortLists(["services", transport], services[transport]),
      ...checkPortLists(["otherNames", transport], otherNames[transport]),
      ...checkPortLists(["unnamedPorts"], { [transport]: unnamedPorts[transport] }),
    ]),
    ...Object.entries<unknown>(txt)
      .filter(([, keys]) => !isTxt(keys))
      .map(([serviceType]) => toFault(["txt"], serviceType, "must have keys, and say whether they are all")),
  ];
}

function checkPortLists(
  section: readonly string[],
  lists: Readonly<Record<string, unknown>>,
): readonly LedgerFault[] {
  let held = 0;
  return Object.entries(lists).flatMap(([serviceName, ports]) => {
    const widths = Array.isArray(ports) ? ports.map(measurePorts) : [undefined];
    if (widths.includes(undefined))
      return [toFault(section, serviceName, "must have ports, and ranges of ports, in a list")];
    for (const width of widths) held += width === 1 ? 0 : (width ?? 0);
    return held > MOST_RANGE_PORTS
      ? [toFault(section, serviceName, `and the ranges before it hold more than ${MOST_RANGE_PORTS} ports`)]
      : [];
  });
}

/** How many ports an item holds; `undefined` if it is neither a port nor a range. */
function measurePorts(item: unknown): number | undefined {
  const isPort = typeof item === "number" || (typeof item === "string" && item.includes("-"));
  const parsed = isPort ? parsePortRange(`${item}`) : undefined;
  const isExact = parsed !== undefined && "value" in parsed && parsed.doubt === undefined;
  const range = isExact ? parsed.value : undefined;
  return range && range.last - range.first + 1;
}

function isTxt(value: unknown): boolean {
  const { keys, isOpen } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Array.isArray(keys) && keys.every((key) => typeof key === "string") && typeof isOpen === "boolean";
}

function toFault(section: readonly string[], key: string, message: string): LedgerFault {
  return { message: `${section.join(".")}, ${JSON.stringify(key)} ${message}`, path: [...section, key] };
}
