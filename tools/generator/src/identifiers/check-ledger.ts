import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { parseDate } from "../assignments/parse-columns.js";
import { checkLists } from "./check-lists.js";
import {
  type Identifiers,
  type Ledger,
  type LedgerEntry,
  type LedgerPorts,
  type PortEntry,
  toPortRange,
} from "./ledger.js";

export interface LedgerFault {
  readonly message: string;
  /** The keys that lead to the value that the fault is in. */
  readonly path: readonly string[];
}

/** The contradictions within a ledger. */
export function checkLedger(ledger: Ledger): readonly LedgerFault[] {
  const { packages, services, serviceCodes } = ledger;
  const faults = checkLists(ledger);
  // The other checks read these lists.
  if (faults.length > 0) return faults;
  return [
    ...TRANSPORT_PROTOCOLS.flatMap((transport) =>
      checkPorts(transport, packages[transport], services[transport]),
    ),
    ...checkEntries(["packages", "dns-sd"], packages["dns-sd"], ({ serviceType, onlyInAll = true }) =>
      onlyInAll === true
        ? checkServiceType(ledger, serviceType)
        : `"onlyInAll" is ${JSON.stringify(onlyInAll)}, and true or missing was expected`,
    ),
    ...checkEntries(["serviceCodes"], serviceCodes, ({ serviceCode }) =>
      isWithin(serviceCode, 0xffff_ffff) ? undefined : `${JSON.stringify(serviceCode)} is not a service code`,
    ),
    ...checkCanonical(ledger),
  ];
}

function checkPorts(
  transport: string,
  identifiers: Identifiers<PortEntry>,
  services: Ledger["services"]["tcp"],
): LedgerFault[] {
  const holders = new Map<string, string>();
  return checkEntries(["packages", transport], identifiers, ({ serviceName, port, role }, identifier) => {
    if (!isWithin(port, 0xffff)) return `${JSON.stringify(port)} is not a port`;
    const meaning = `${serviceName} ${port} ${role}`;
    const holder = holders.get(meaning);
    if (holder !== undefined)
      return `${holder} already stands for ${JSON.stringify(serviceName)} ${port}/${transport}`;
    holders.set(meaning, identifier);
    const ports = Object.hasOwn(services, serviceName) ? services[serviceName] : undefined;
    if (ports === undefined) return `${JSON.stringify(serviceName)} is missing from "services.${transport}"`;
    // A range that grew at its beginning, or took the place of a service in the middle of it, holds the port too.
    return ports.some((each) => isPortOf(each, port))
      ? undefined
      : `port ${port} is missing from "services.${transport}.${serviceName}"`;
  });
}

function isPortOf(ports: LedgerPorts, port: number): boolean {
  const { first, last } = toPortRange(ports);
  return first <= port && port <= last;
}

function checkEntries<Entry extends LedgerEntry>(
  section: readonly string[],
  identifiers: Identifiers<Entry>,
  checkValue: (entry: Entry, identifier: string) => string | undefined,
): LedgerFault[] {
  return Object.entries(identifiers).flatMap(([identifier, entry]) => {
    const fault = checkEntry(identifier, entry, identifiers) ?? checkValue(entry, identifier);
    return fault === undefined
      ? []
      : [{ message: `${section.at(-1)}, ${identifier}: ${fault}`, path: [...section, identifier] }];
  });
}

function checkEntry(
  identifier: string,
  entry: LedgerEntry,
  identifiers: Identifiers<LedgerEntry>,
): string | undefined {
  if (!/^[A-Z_][A-Z0-9_]*$/.test(identifier)) return "is not a valid identifier";
  if (typeof entry?.serviceName !== "string") return "has no service name";
  const { since, withdrawn, replacedBy, retired } = entry;
  if (since !== undefined && !isDate(since))
    return `was added on ${JSON.stringify(since)}, which is not a date`;
  if (withdrawn !== undefined && withdrawn !== "unknown" && !isDate(withdrawn)) {
    return `was withdrawn on ${JSON.stringify(withdrawn)}, which is not a date`;
  }
  if (since !== undefined && withdrawn !== undefined && withdrawn < since)
    return "was withdrawn before it was added";
  if (retired !== undefined && !isDate(retired))
    return `was retired on ${JSON.stringify(retired)}, which is not a date`;
  if (retired !== undefined && withdrawn === undefined) return "is retired, but not withdrawn";
  if (replacedBy === undefined) return undefined;
  if (withdrawn === undefined) return `is replaced by ${replacedBy}, but not withdrawn`;
  return Object.hasOwn(identifiers, replacedBy)
    ? undefined
    : `is replaced by ${replacedBy}, which is not in the ledger`;
}

function checkServiceType({ txt }: Ledger, serviceType: unknown): string | undefined {
  if (typeof serviceType !== "string" || !/^_.+\._(?:tcp|udp)$/s.test(serviceType)) {
    return `${JSON.stringify(serviceType)} is not a service type`;
  }
  return Object.hasOwn(txt, serviceType) ? undefined : `${JSON.stringify(serviceType)} is missing from "txt"`;
}

function checkCanonical({ canonical, services, otherNames }: Ledger): LedgerFault[] {
  return Object.entries(canonical).flatMap(([key, serviceName]) => {
    const transport = TRANSPORT_PROTOCOLS.find((known) => key.endsWith(`/${known}`));
    const isKnown =
      transport !== undefined &&
      (Object.hasOwn(services[transport], serviceName) || Object.hasOwn(otherNames[transport], serviceName));
    if (isKnown) return [];
    const message = `canonical, ${key}: ${JSON.stringify(serviceName)} is in no list of names`;
    return [{ message, path: ["canonical", key] }];
  });
}

function isWithin(value: unknown, largest: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= largest;
}

function isDate(text: unknown): boolean {
  return typeof text === "string" && text !== "" && "value" in parseDate(text);
}
