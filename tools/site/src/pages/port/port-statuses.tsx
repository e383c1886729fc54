import {
  type PortClass,
  type PortStatus,
  portClass,
  portStatus,
  type TransportProtocol,
} from "@ianakit/registry";
import { type PortRemark, portRemarks } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { formatPorts, formatTransports, StatusMark } from "../../registry/marks.js";
import { sitePath } from "../../routing/route.js";
import { FILTERS } from "../../search/search-query.js";

const CLASS_NAMES = {
  system: "System Ports",
  user: "User Ports",
  dynamic: "Dynamic Ports",
} as const satisfies Record<PortClass["name"], string>;

/** What the port is over each transport protocol, and the range that it is in. */
export function PortStatuses({ port }: { readonly port: number }): VNode {
  const range = portClass(port);
  return (
    <div class="statuses">
      <ul class="status-list" aria-label="Status">
        {FILTERS.transport.map((transport) => (
          <li key={transport}>
            {transport.toUpperCase()}
            <StatusMark status={portStatus(port, transport)} />
          </li>
        ))}
      </ul>
      <p>
        One of the {CLASS_NAMES[range.name]}, {formatPorts(range)}. {explainProcedures(range)}{" "}
        <a href={sitePath(`/ports?port=${port}`)}>Show it in the port space</a>
      </p>
      <Remarks port={port} />
    </div>
  );
}

function explainProcedures({ procedures }: PortClass): string {
  if (procedures.length === 0)
    return "IANA assigns none of them: programs take them as they need (RFC 6335).";
  const names =
    procedures.length > 1 ? `${procedures.slice(0, -1).join(", ")} or ${procedures.at(-1)}` : procedures;
  return `IANA assigns them by ${names} (RFC 8126).`;
}

/** Remarks of the registry on the port itself, such as a former assignment or unauthorized use. */
function Remarks({ port }: { readonly port: number }): VNode | null {
  const remarks = [...readRemarks(port)];
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map(([text, transports]) => (
        <li key={text}>
          {text} <span class="muted">({formatTransports(transports)})</span>
        </li>
      ))}
    </ul>
  );
}

function readRemarks(port: number): ReadonlyMap<string, readonly (TransportProtocol | undefined)[]> {
  const remarks = new Map<string, (TransportProtocol | undefined)[]>();
  if (portClass(port).name === "dynamic") return remarks;
  for (const { transport, description, status, unauthorizedUse, notes } of findRemarks(port)) {
    const said = [unauthorizedUse, isMoreThan(description, status) ? description : "", notes];
    for (const text of said) if (text) remarks.set(text, [...(remarks.get(text) ?? []), transport]);
  }
  return remarks;
}

function isMoreThan(description: string, status: PortStatus): boolean {
  return description.toLowerCase() !== status;
}

let index: ReadonlyMap<number, readonly PortRemark[]> | undefined;

/** The registry's remarks on a port, without the one that it makes on all Dynamic Ports. */
function findRemarks(port: number): readonly PortRemark[] {
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
