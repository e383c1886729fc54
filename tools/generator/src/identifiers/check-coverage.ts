import { TRANSPORT_PROTOCOLS } from "../assignments/parse-transport.js";
import type { Problem } from "../problem.js";
import type { Ledger, LedgerEntry } from "./ledger.js";

/** What a registry needs and a ledger lacks. Only an update of the registry gives new identifiers: generating never does. */
export function checkCoverage(ledger: Ledger, needed: Ledger): readonly Problem[] {
  return [...checkIdentifiers(ledger, needed), ...checkOtherNames(ledger, needed)];
}

function checkIdentifiers(ledger: Ledger, needed: Ledger): readonly Problem[] {
  const sections = Object.entries({ ...needed.packages, serviceCodes: needed.serviceCodes });
  const known: Readonly<Record<string, object>> = { ...ledger.packages, serviceCodes: ledger.serviceCodes };
  return sections.flatMap(([section, identifiers]) =>
    Object.entries<LedgerEntry>(identifiers)
      .filter(([identifier]) => !Object.hasOwn(known[section] ?? {}, identifier))
      .map(([identifier, { serviceName }]) =>
        toProblem(`${JSON.stringify(serviceName)} in ${section} (it would be ${identifier})`),
      ),
  );
}

/** Historic aliases, and rows without a transport protocol, have no identifier, but are names of the types too. */
function checkOtherNames(ledger: Ledger, needed: Ledger): readonly Problem[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) => {
    const known = new Map(Object.entries(ledger.otherNames[transport]));
    return Object.entries(needed.otherNames[transport])
      .filter(([serviceName, ports]) => !ports.every((each) => known.get(serviceName)?.includes(each)))
      .map(([serviceName]) => toProblem(`${JSON.stringify(serviceName)} in ${transport}'s other names`));
  });
}

function toProblem(lacking: string): Problem {
  return {
    rule: "ledger-coverage",
    message: `the ledger lacks ${lacking}; npm run registry:update adds what is new`,
  };
}
