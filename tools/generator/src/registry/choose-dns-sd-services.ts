import type { Assignment } from "@ianakit/registry/assignment";
import { groupBy } from "@ianakit/registry/model";
import type { DnsSdServiceCorrection } from "./corrections.js";
import type { ServiceKey } from "./registry.js";

export interface ChosenDnsSdServices {
  readonly services: ReadonlySet<ServiceKey>;
  /** The corrections whose service has no row with a port, or already says in its rows that DNS-SD uses it. */
  readonly unneeded: readonly DnsSdServiceCorrection[];
}

/** Whether a row says itself that its service is for DNS-SD: it defines TXT keys, or names a transport protocol without a port. */
export function saysDnsSd({ txt, ports, transport }: Assignment): boolean {
  return txt !== undefined || (ports === undefined && transport !== undefined);
}

/** The services with a port that DNS-SD uses according to an RFC or their specification, but not to the registry. */
export function chooseDnsSdServices(
  assignments: readonly Assignment[],
  corrections: readonly DnsSdServiceCorrection[],
): ChosenDnsSdServices {
  const corrected = new Set(corrections.map(({ serviceName }) => serviceName));
  // One pass over the registry, and not one for each correction.
  const rowsByName = groupBy(
    assignments.filter(({ serviceName }) => corrected.has(serviceName)),
    ({ serviceName }) => serviceName,
  );
  const isNeeded = ({ serviceName, transport }: DnsSdServiceCorrection) => {
    const rows = (rowsByName.get(serviceName) ?? []).filter((row) => row.transport === transport);
    return rows.some(({ aliasOf }) => aliasOf === undefined) && !rows.some(saysDnsSd);
  };
  const needed = corrections.filter(isNeeded);
  return {
    services: new Set(needed.map(({ serviceName, transport }): ServiceKey => `${serviceName}/${transport}`)),
    unneeded: corrections.filter((correction) => !needed.includes(correction)),
  };
}
