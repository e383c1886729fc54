import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import type { Problem } from "../problem.js";
import type { Registry } from "../registry/registry.js";
import type { Assigned } from "./assign-identifiers.js";
import { type AssignedSections, assignSections } from "./assign-sections.js";
import type { Identifiers, Ledger, LedgerEntry } from "./ledger.js";
import { mergeOtherNames, mergeServices, mergeTxt, mergeUnnamedPorts } from "./merge-lists.js";
import { listPromoted } from "./update-ledger.js";

/** What a ledger lacks of a registry. Only an update of the registry adds to the ledger; generating never does. */
export function checkCoverage(
  ledger: Ledger,
  registry: Registry,
  assigned: AssignedSections = assignSections(ledger, registry),
): readonly Problem[] {
  const promoted = listPromoted(ledger.packages["dns-sd"], assigned["dns-sd"]);
  const identifiers = [
    ...listMissingIdentifiers(ledger, assigned),
    ...promoted.map(({ identifier }) => `${identifier} among the services that are for DNS-SD`),
  ];
  // The lists also lack the names of missing identifiers; reporting them once is enough.
  const missing = identifiers.length > 0 ? identifiers : listMissingItems(ledger, registry);
  return missing.map((lacking) => ({
    rule: "ledger-coverage",
    message: `the ledger lacks ${lacking}; npm run registry:update adds what is new, npm run registry:rebuild makes it again`,
  }));
}

function listMissingIdentifiers(ledger: Ledger, assigned: AssignedSections): readonly string[] {
  const known: Readonly<Record<string, Identifiers<LedgerEntry>>> = {
    ...ledger.packages,
    serviceCodes: ledger.serviceCodes,
  };
  const sections = Object.entries<readonly Assigned<LedgerEntry>[]>({ ...assigned });
  return sections.flatMap(([section, entries]) =>
    entries
      .filter(({ identifier }) => !Object.hasOwn(known[section] ?? {}, identifier))
      .map(
        ({ identifier, entry: { serviceName } }) =>
          `${JSON.stringify(serviceName)} in ${section} (it would be ${identifier})`,
      ),
  );
}

/** The names, ports, canonical services and TXT keys that an update would add. */
function listMissingItems(ledger: Ledger, registry: Registry): readonly string[] {
  const services = mergeServices(ledger, registry);
  const otherNames = mergeOtherNames(ledger, registry);
  return [
    ...TRANSPORT_PROTOCOLS.flatMap((transport) => [
      ...listChanged(ledger.services[transport], services[transport], `${transport}'s names`),
      ...listChanged(ledger.otherNames[transport], otherNames[transport], `${transport}'s other names`),
    ]),
    ...listChanged(
      ledger.unnamedPorts,
      mergeUnnamedPorts(ledger.unnamedPorts, registry),
      "the ports without a name",
    ),
    ...[...registry.canonicalServices.keys()]
      .filter((port) => !Object.hasOwn(ledger.canonical, port))
      .map((port) => `the canonical service of ${port}`),
    ...listChanged(ledger.txt, mergeTxt(ledger.txt, registry), "the TXT keys"),
  ];
}

function listChanged(known: object, needed: object, list: string): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(known));
  return Object.entries(needed)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(values.get(key)))
    .map(([key, value]) => `${JSON.stringify(key)} in ${list}: ${JSON.stringify(value)}`);
}
