import type { Problem } from "../problem.js";
import type { Ledger, LedgerEntry } from "./ledger.js";

/** What a registry needs and a ledger lacks. Only an update of the registry gives new identifiers: generating never does. */
export function checkCoverage(ledger: Ledger, needed: Ledger): readonly Problem[] {
  const sections = Object.entries({ ...needed.packages, serviceCodes: needed.serviceCodes });
  const known: Readonly<Record<string, object>> = { ...ledger.packages, serviceCodes: ledger.serviceCodes };
  return sections.flatMap(([section, identifiers]) =>
    Object.entries<LedgerEntry>(identifiers)
      .filter(([identifier]) => !Object.hasOwn(known[section] ?? {}, identifier))
      .map(([identifier, { serviceName }]) => ({
        rule: "ledger-coverage",
        message: `the ledger lacks ${JSON.stringify(serviceName)} in ${section} (it would be ${identifier}); npm run registry:update adds what is new`,
      })),
  );
}
