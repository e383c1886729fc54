import type { PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import type { PortKey } from "../registry/registry.js";

/** What every identifier of the ledger carries. */
export interface LedgerEntry {
  /** The service name in its latest registered spelling; the spelling is documentation, not meaning. */
  readonly serviceName: string;
  /** The date of the snapshot that brought it. */
  readonly since?: string;
  /** The date of the snapshot that no longer had it; `"unknown"` if there is no date. */
  readonly withdrawn?: string;
  /** The identifier that stands for the same service now. */
  readonly replacedBy?: string;
  /** The date of the snapshot with which a planned major took the tombstone out of its package; it stays reserved. */
  readonly retired?: string;
}

/** A constant of a transport protocol's package: (identifier, transport protocol, port) is its meaning. */
export interface PortEntry extends LedgerEntry {
  readonly port: number;
  /** `"last"` for the last port of a range. */
  readonly role?: "last";
}

/** A constant of `dns-sd`. */
export interface ServiceTypeEntry extends LedgerEntry {
  /** `"_ipp._tcp"`, as first released. */
  readonly serviceType: string;
  /** A constant of `./all` that `.` does not have. A constant that `.` has had once stays in it. */
  readonly onlyInAll?: true;
}

/** A constant of `dccp`'s service codes. */
export interface ServiceCodeEntry extends LedgerEntry {
  readonly serviceCode: number;
}

/** A port, or a range as `"6000-6063"`. */
export type LedgerPorts = number | `${number}-${number}`;

/** Ports as the ledger writes them. */
export function toLedgerPorts({ first, last }: PortRange): LedgerPorts {
  return first === last ? first : `${first}-${last}`;
}

/** Ports as the ledger writes them, read back. */
export function toPortRange(ports: LedgerPorts): PortRange {
  if (typeof ports === "number") return { first: ports, last: ports };
  const [first = 0, last = first] = ports.split("-").map(Number);
  return { first, last };
}

/** The TXT keys that a service type ever had. */
export interface LedgerTxt {
  readonly keys: readonly string[];
  /** Whether some or all of its keys were ever unknown. */
  readonly isOpen: boolean;
}

export type Identifiers<Entry extends LedgerEntry> = Readonly<Record<string, Entry>>;

/** `data/identifiers.json`: every identifier, name, port and TXT key ever released. It only grows; a status may change. */
export interface Ledger {
  readonly version: 1;
  readonly packages: Readonly<Record<TransportProtocol, Identifiers<PortEntry>>> & {
    readonly "dns-sd": Identifiers<ServiceTypeEntry>;
  };
  readonly serviceCodes: Identifiers<ServiceCodeEntry>;
  /** The canonical service of each port: the incumbent stays. */
  readonly canonical: Readonly<Record<PortKey, string>>;
  /** The ports that each name ever had; the first is the primary port it was first released with. */
  readonly services: Readonly<Record<TransportProtocol, Readonly<Record<string, readonly LedgerPorts[]>>>>;
  /** The same for historic aliases, which have no constant but can be looked up. */
  readonly otherNames: Ledger["services"];
  /** The ports that are or were assigned without a service name. */
  readonly unnamedPorts: Readonly<Record<TransportProtocol, readonly LedgerPorts[]>>;
  /** By service type, in every spelling ever released. */
  readonly txt: Readonly<Record<string, LedgerTxt>>;
}

export const EMPTY_LEDGER: Ledger = {
  version: 1,
  packages: { tcp: {}, udp: {}, sctp: {}, dccp: {}, "dns-sd": {} },
  serviceCodes: {},
  canonical: {},
  services: { tcp: {}, udp: {}, sctp: {}, dccp: {} },
  otherNames: { tcp: {}, udp: {}, sctp: {}, dccp: {} },
  unnamedPorts: { tcp: [], udp: [], sctp: [], dccp: [] },
  txt: {},
};

/** The part of the ledger that a package contains: all but the tombstones that a planned major took out. */
export function listReleased<Entry extends LedgerEntry>(
  identifiers: Identifiers<Entry>,
): readonly (readonly [identifier: string, entry: Entry])[] {
  return Object.entries(identifiers).filter(([, { retired }]) => retired === undefined);
}

/** The sections of a ledger that hold identifiers, by the names that problems and commands use for them. */
export type IdentifierSection = keyof Ledger["packages"] | "serviceCodes";

/** An entry of any section: of what identifiers stand for, it has that of its section. */
export type AnyEntry = LedgerEntry & Partial<PortEntry & ServiceTypeEntry & ServiceCodeEntry>;

/** The identifiers of a ledger by their sections. */
export function listSections({
  packages,
  serviceCodes,
}: Ledger): Readonly<Record<IdentifierSection, Identifiers<AnyEntry>>> {
  return { ...packages, serviceCodes };
}

/** A ledger with each entry replaced by another one of the same value. */
export function mapIdentifiers(
  ledger: Ledger,
  change: <Entry extends LedgerEntry>(entry: Entry, identifier: string, section: IdentifierSection) => Entry,
): Ledger {
  const { packages, serviceCodes } = ledger;
  return {
    ...ledger,
    packages: {
      tcp: changeSection("tcp", packages.tcp),
      udp: changeSection("udp", packages.udp),
      sctp: changeSection("sctp", packages.sctp),
      dccp: changeSection("dccp", packages.dccp),
      "dns-sd": changeSection("dns-sd", packages["dns-sd"]),
    },
    serviceCodes: changeSection("serviceCodes", serviceCodes),
  };

  function changeSection<Entry extends LedgerEntry>(
    section: IdentifierSection,
    identifiers: Identifiers<Entry>,
  ): Identifiers<Entry> {
    return Object.fromEntries(
      Object.entries(identifiers).map(([identifier, entry]) => [
        identifier,
        change(entry, identifier, section),
      ]),
    );
  }
}
