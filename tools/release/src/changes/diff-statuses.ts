import { type RegistryApi, TRANSPORT_PROTOCOLS } from "@ianakit/generator";
import type { PortRange, PortStatus, TransportProtocol } from "@ianakit/registry/assignment";
import { printPorts } from "./diff-assignments.js";
import type { PackageChange } from "./package-change.js";

/** The ports whose status changed, as ranges. A port that either version assigns is reported with its row. */
export function diffStatuses(before: Statuses, after: Statuses): readonly PackageChange[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) =>
    listMoves(before[transport], after[transport]).map(({ ports, was, is }): PackageChange => {
      return {
        bump: "minor",
        section: "Changed",
        cells: ["", printPorts(ports, transport), `${is}, was ${was}`],
      };
    }),
  );
}

interface Move {
  readonly ports: PortRange;
  readonly was: PortStatus;
  readonly is: PortStatus;
}

function listMoves(before: readonly PortStatus[], after: readonly PortStatus[]): readonly Move[] {
  const moves: Move[] = [];
  // An iterator takes twice as long for the 65,536 ports of each transport protocol.
  after.forEach((is, port) => {
    const was = before[port] ?? "unassigned";
    if (was === is || was === "assigned" || is === "assigned") return;
    const last = moves.at(-1);
    if (last?.ports.last === port - 1 && last.was === was && last.is === is) {
      moves[moves.length - 1] = { ...last, ports: { first: last.ports.first, last: port } };
    } else moves.push({ ports: { first: port, last: port }, was, is });
  });
  return moves;
}

/** The status of each port of a transport protocol, by port number. */
export type Statuses = Readonly<Record<TransportProtocol, readonly PortStatus[]>>;

const PORT_COUNT = 65_536;

/** Where several rows speak of one port, the last of these statuses counts. */
const STATUSES_BY_RANK = ["unassigned", "reserved", "assigned"] as const satisfies readonly PortStatus[];

/** The status of every port (RFC 6335 section 6), as the rows give it. */
export function listStatuses({
  assignments,
  portRemarks,
}: Pick<RegistryApi, "assignments" | "portRemarks">): Statuses {
  const statuses = Object.fromEntries(
    TRANSPORT_PROTOCOLS.map((transport) => [transport, new Array<PortStatus>(PORT_COUNT).fill("unassigned")]),
  ) as Record<TransportProtocol, PortStatus[]>;
  for (const status of STATUSES_BY_RANK) {
    for (const { ports, transport } of portRemarks.filter((remark) => remark.status === status))
      fill(ports, transport, status);
  }
  for (const { ports, transport } of assignments) if (ports !== undefined) fill(ports, transport, "assigned");
  return statuses;

  function fill(
    { first, last }: PortRange,
    transport: TransportProtocol | undefined,
    status: PortStatus,
  ): void {
    for (const each of transport === undefined ? TRANSPORT_PROTOCOLS : [transport])
      statuses[each].fill(status, first, last + 1);
  }
}
