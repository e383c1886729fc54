import { portClass, portStatus, type TransportProtocol } from "@ianakit/registry";
import { portRemarks } from "@ianakit/registry/details";
import { FILTERS } from "../search-query.js";
import type { Stretch } from "./search-result.js";

const LAST_PORT = 65_535;

/** All ports without a service. Neighbours with equal properties are one stretch, and so are equal stretches of several transport protocols. */
export function listStretches(): readonly Stretch[] {
  const stretches = new Map<string, Stretch & { readonly transports: TransportProtocol[] }>();
  for (const transport of FILTERS.transport) {
    for (const stretch of listOf(transport, readRemarks(transport))) {
      const key = JSON.stringify(stretch);
      const known = stretches.get(key);
      if (known === undefined) stretches.set(key, { ...stretch, transports: [transport] });
      else known.transports.push(transport);
    }
  }
  return [...stretches.values()].sort((left, right) => left.first - right.first || left.last - right.last);
}

type Alike = Omit<Stretch, "transports">;

function listOf(transport: TransportProtocol, remarks: readonly string[]): readonly Alike[] {
  const stretches: Alike[] = [];
  let current: Alike | undefined;
  for (let port = 0; port <= LAST_PORT + 1; port++) {
    const next = port > LAST_PORT ? undefined : describe(port, transport, remarks[port] ?? "");
    if (current !== undefined && next !== undefined && isAlike(current, next)) continue;
    if (current !== undefined) stretches.push({ ...current, last: port - 1 });
    current = next;
  }
  return stretches;
}

function describe(port: number, transport: TransportProtocol, remark: string): Alike | undefined {
  const status = portStatus(port, transport);
  if (status === "assigned") return undefined;
  return { first: port, last: port, status, portClass: portClass(port).name, remark };
}

function isAlike(left: Alike, right: Alike): boolean {
  return left.status === right.status && left.portClass === right.portClass && left.remark === right.remark;
}

/** The registry's remarks by port, if they say more than the status. */
function readRemarks(transport: TransportProtocol): readonly string[] {
  const remarks: string[] = [];
  for (const { ports, transport: own, description, status } of portRemarks()) {
    if (own !== undefined && own !== transport) continue;
    if (description.toLowerCase() === status || ports.first >= 49_152) continue;
    for (let port = ports.first; port <= ports.last; port++) remarks[port] = description;
  }
  return remarks;
}
