import type { Identifiers, Ledger, LedgerEntry } from "@ianakit/generator/ledger";

/** The tombstones that one ledger retires and the one before did not: `"tcp PMCDPROXY"`, package and identifier. */
export function listNewlyRetired(before: Ledger, after: Ledger): ReadonlySet<string> {
  const sections = Object.entries<Identifiers<LedgerEntry>>(after.packages);
  const known: Readonly<Record<string, Identifiers<LedgerEntry>>> = before.packages;
  return new Set([
    ...sections.flatMap(([name, identifiers]) => compare(name, known[name] ?? {}, identifiers)),
    ...compare("dccp", before.serviceCodes, after.serviceCodes),
  ]);
}

function compare(
  name: string,
  before: Identifiers<LedgerEntry>,
  after: Identifiers<LedgerEntry>,
): readonly string[] {
  return Object.entries(after)
    .filter(([identifier, { retired }]) => retired !== undefined && before[identifier]?.retired === undefined)
    .map(([identifier]) => `${name} ${identifier}`);
}
