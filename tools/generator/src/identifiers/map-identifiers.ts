import type { Identifiers, Ledger, LedgerEntry } from "./ledger.js";

/** The sections of a ledger that give identifiers, by the names that problems and commands call them. */
export type IdentifierSection = keyof Ledger["packages"] | "serviceCodes";

/** A ledger with another entry for each identifier, every one of the same value. */
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
