import type { YearCount } from "./registrations.js";

/** A bar in words: `"2011: 162 registrations, 99 of them with a port"`. */
export function describeYear({ year, withPort, withoutPort }: YearCount): string {
  const all = withPort + withoutPort;
  const words = `${year}: ${all} ${all === 1 ? "registration" : "registrations"}`;
  return withoutPort === 0 ? words : `${words}, ${withPort} of them with a port`;
}
