import { type PortRemark, portRemarks } from "@ianakit/registry/details";

let index: ReadonlyMap<number, readonly PortRemark[]> | undefined;

/** What the registry says of a port itself; of the Dynamic Ports it says the same of all. */
export function findRemarks(port: number): readonly PortRemark[] {
  index ??= indexRemarks();
  return index.get(port) ?? [];
}

function indexRemarks(): ReadonlyMap<number, readonly PortRemark[]> {
  const remarks = new Map<number, PortRemark[]>();
  for (const remark of portRemarks()) {
    for (let port = remark.ports.first; port <= remark.ports.last; port++) {
      const known = remarks.get(port);
      if (known === undefined) remarks.set(port, [remark]);
      else known.push(remark);
    }
  }
  return remarks;
}
