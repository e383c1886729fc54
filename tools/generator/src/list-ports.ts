import type { PortRange } from "@ianakit/registry/assignment";

/** Every port of every range, once, in the order in which they were released. */
export function listPorts(ranges: readonly PortRange[]): readonly number[] {
  const ports = new Set<number>();
  for (const { first, last } of ranges) for (let port = first; port <= last; port++) ports.add(port);
  return [...ports];
}
