import type { PortRange } from "@ianakit/registry/assignment";

/**
 * The ports of rows in the order of their first port, in base 36: how far the first is from the row before it,
 * and for a range `-` and how many more ports it has. Empty for none.
 */
export function encodePorts(rows: readonly (PortRange | undefined)[]): readonly string[] {
  let before = 0;
  return rows.map((ports) => {
    if (ports === undefined) return "";
    const distance = (ports.first - before).toString(36);
    before = ports.first;
    return ports.last === ports.first ? distance : `${distance}-${(ports.last - ports.first).toString(36)}`;
  });
}
