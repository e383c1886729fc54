import type { TransportProtocol } from "@ianakit/registry/assignment";
import { findServiceNameFault } from "../assignments/find-service-name-fault.js";
import type { Registry } from "../registry/registry.js";
import { constantName } from "./constant-name.js";
import type { LedgerEntry, PortEntry, ServiceCodeEntry, ServiceTypeEntry } from "./ledger.js";
import {
  isForDnsSd,
  listPortAssignments,
  listServiceTypeAssignments,
  serviceTypesOf,
} from "./select-assignments.js";

/** Something in the registry that needs an identifier: the entry that it would get, and what decides its name. */
export interface Meaning<Entry extends LedgerEntry> {
  readonly entry: Entry;
  /** The identifiers to try, best first; the last one is extended until it is free. If empty, only the ledger's identifier is kept. */
  readonly candidates: readonly string[];
  /** What becomes of the last candidate at the second attempt, the third …, until the identifier is free. */
  readonly extend: (identifier: string, attempt: number) => string;
  /** The order among newcomers, lowest first: no newcomer's identifier depends on the order of rows. */
  readonly rank: readonly [validity: number, port: number, name: string];
}

/** What the constants of a transport protocol's package stand for: each first port, and each last port of a range. */
export function collectPortMeanings(
  registry: Registry,
  transport: TransportProtocol,
): readonly Meaning<PortEntry>[] {
  const meanings = listPortAssignments(registry, transport).flatMap(
    ({ serviceName, ports: { first, last } }) => {
      const isPrimary = registry.primaryPorts.get(`${serviceName}/${transport}`) === first;
      const meaning = toFirstPort(serviceName, first, isPrimary);
      return first === last ? [meaning] : [meaning, toLastPort(serviceName, last)];
    },
  );
  // A port and a range of one service may begin, or two ranges end, at one port: that is one meaning.
  const unique = new Map(meanings.map((meaning) => [JSON.stringify(meaning.entry), meaning]));
  return [...unique.values()];
}

/**
 * The ports of ranges other than their first ones. None gets a new identifier, but a port that was the first before its
 * range grew at the beginning keeps the identifier that it has.
 */
export function collectInnerPorts(
  registry: Registry,
  transport: TransportProtocol,
): readonly Meaning<PortEntry>[] {
  const assignments = listPortAssignments(registry, transport);
  const firsts = new Set(assignments.map(({ serviceName, ports }) => `${serviceName} ${ports.first}`));
  const inner = new Map<string, Meaning<PortEntry>>();
  for (const { serviceName, ports } of assignments) {
    for (let port = ports.first + 1; port <= ports.last; port++) {
      const key = `${serviceName} ${port}`;
      if (!firsts.has(key)) inner.set(key, { ...toPortMeaning({ serviceName, port }), candidates: [] });
    }
  }
  return [...inner.values()];
}

function toFirstPort(serviceName: string, port: number, isPrimary: boolean): Meaning<PortEntry> {
  const plain = constantName(serviceName);
  const withPort = `${plain}_${port}`;
  return { ...toPortMeaning({ serviceName, port }), candidates: isPrimary ? [plain, withPort] : [withPort] };
}

function toLastPort(serviceName: string, port: number): Meaning<PortEntry> {
  const last = `${constantName(serviceName)}_LAST`;
  return { ...toPortMeaning({ serviceName, port, role: "last" }), candidates: [last, `${last}_${port}`] };
}

function toPortMeaning(entry: PortEntry): Omit<Meaning<PortEntry>, "candidates"> {
  const { serviceName, port } = entry;
  return {
    entry,
    extend: (identifier, attempt) => extendByNumber(identifier, port, attempt),
    rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, port, serviceName],
  };
}

/** What the constants of `dns-sd` stand for: each service type once. */
export function collectServiceTypeMeanings(registry: Registry): readonly Meaning<ServiceTypeEntry>[] {
  const assignments = listServiceTypeAssignments(registry);
  const forDnsSd = new Set(
    assignments.filter((assignment) => isForDnsSd(assignment, registry)).flatMap(serviceTypesOf),
  );
  const meanings = new Map<string, Meaning<ServiceTypeEntry>>();
  for (const { serviceName, transport } of assignments) {
    for (const serviceType of serviceTypesOf({ serviceName, transport })) {
      const place = forDnsSd.has(serviceType) ? {} : ({ onlyInAll: true } as const);
      meanings.set(serviceType, toServiceTypeMeaning({ serviceName, serviceType, ...place }));
    }
  }
  return [...meanings.values()];
}

function toServiceTypeMeaning(entry: ServiceTypeEntry): Meaning<ServiceTypeEntry> {
  const { serviceName, serviceType } = entry;
  const label = serviceType.endsWith("._tcp") ? "TCP" : "UDP";
  const identifier = `${constantName(serviceName)}_${label}`;
  return {
    entry,
    candidates: [identifier],
    extend: (_, attempt) => `${identifier}_${attempt}`,
    rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, 0, serviceType],
  };
}

/** What the constants of DCCP's service codes stand for (RFC 4340 section 8.1.2). */
export function collectServiceCodeMeanings(registry: Registry): readonly Meaning<ServiceCodeEntry>[] {
  const meanings = new Map<string, Meaning<ServiceCodeEntry>>();
  for (const { serviceName, serviceCode, aliasOf } of registry.assignments) {
    if (serviceCode === undefined || aliasOf !== undefined) continue;
    const identifier = `${constantName(serviceName)}_SERVICE_CODE`;
    meanings.set(`${serviceName} ${serviceCode}`, {
      entry: { serviceName, serviceCode },
      candidates: [identifier, `${identifier}_${serviceCode}`],
      extend: (taken, attempt) => extendByNumber(taken, serviceCode, attempt),
      rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, serviceCode, serviceName],
    });
  }
  return [...meanings.values()];
}

/**
 * Extends an identifier that is already taken: by its number at first, and from the third attempt on by the attempt too.
 * If the number were repeated instead, a thousand clashing names would have identifiers of kilobytes.
 */
export function extendByNumber(identifier: string, number: number, attempt: number): string {
  const withNumber = `${identifier}_${number}`;
  return attempt === 2 ? withNumber : `${withNumber}_${attempt}`;
}
