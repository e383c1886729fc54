import type { Assignment } from "@ianakit/registry/assignment";
import { foldCase } from "../compare-names.js";
import type { ServiceKey } from "../registry/registry.js";
import { transportsOf } from "../transports.js";

interface Candidate {
  readonly serviceName: string;
  readonly rank: readonly [namesNoTransport: number, port: number];
}

/**
 * For each name in lower case and transport protocol, the spelling whose port a look-up returns: names are compared
 * without regard to case (RFC 6335 section 5.1), so of two that differ only in case, one answers for both. A row that
 * names the transport protocol goes before one without, then the lower port goes first.
 */
export function chooseAnsweringNames(assignments: readonly Assignment[]): ReadonlyMap<ServiceKey, string> {
  const best = new Map<ServiceKey, Candidate>();
  for (const assignment of assignments) {
    const { serviceName, ports, transport } = assignment;
    if (ports === undefined) continue;
    const candidate: Candidate = { serviceName, rank: [transport === undefined ? 1 : 0, ports.first] };
    for (const each of transportsOf(assignment)) {
      const key: ServiceKey = `${foldCase(serviceName)}/${each}`;
      const known = best.get(key);
      if (known === undefined || goesBefore(candidate, known)) best.set(key, candidate);
    }
  }
  return new Map([...best].map(([key, { serviceName }]) => [key, serviceName]));
}

function goesBefore({ rank: [rank, port] }: Candidate, { rank: [other, otherPort] }: Candidate): boolean {
  return rank < other || (rank === other && port < otherPort);
}
