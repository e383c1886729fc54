import { registryInfo } from "@ianakit/registry";
import { type AssignmentDetails, assignments } from "@ianakit/registry/details";

/** How many names and ports were registered in a year. */
export interface YearCount {
  readonly year: number;
  readonly withPort: number;
  /** Service names alone: what they are for is mostly DNS-SD. */
  readonly withoutPort: number;
}

/** The registrations of every year from the first to the last that has one. */
export interface Registrations {
  readonly years: readonly YearCount[];
  readonly undated: number;
  /** What the snapshot of the registry lacks, in sentences. */
  readonly knownGaps: readonly string[];
}

/**
 * Counts registrations by year: a service name at a port once, whatever its transport protocols, in the year of its
 * earliest date.
 */
export function countRegistrations(
  counted: Iterable<Pick<AssignmentDetails, "serviceName" | "ports" | "registrationDate">> = assignments(),
): Registrations {
  const found = new Map<string, { year: number | undefined; hasPort: boolean }>();
  for (const { serviceName, ports, registrationDate } of counted) {
    const key = `${serviceName} ${ports?.first} ${ports?.last}`;
    const year = registrationDate === undefined ? undefined : Number(registrationDate.slice(0, 4));
    const known = found.get(key)?.year;
    const earliest = known === undefined || (year !== undefined && year < known) ? year : known;
    found.set(key, { year: earliest, hasPort: ports !== undefined });
  }
  const all = [...found.values()];
  return {
    years: listYears(all),
    undated: all.filter(({ year }) => year === undefined).length,
    knownGaps: registryInfo.knownGaps,
  };
}

function listYears(
  all: readonly { readonly year: number | undefined; readonly hasPort: boolean }[],
): Registrations["years"] {
  const dated = all.flatMap(({ year, hasPort }) => (year === undefined ? [] : [{ year, hasPort }]));
  if (dated.length === 0) return [];
  const numbers = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ofYear = dated.filter(({ year }) => year === first + index);
    const withPort = ofYear.filter(({ hasPort }) => hasPort).length;
    return { year: first + index, withPort, withoutPort: ofYear.length - withPort };
  });
}
