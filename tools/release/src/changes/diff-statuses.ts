import { TRANSPORT_PROTOCOLS } from "@ianakit/generator";
import type { PortRange, PortStatus } from "@ianakit/registry/assignment";
import type { Statuses } from "./list-statuses.js";
import type { PackageChange } from "./package-change.js";
import { printPorts } from "./print-ports.js";

/** The ports whose status is another one, as ranges. A port that is assigned on one side comes with its row. */
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
  for (const [port, is] of after.entries()) {
    const was = before[port] ?? "unassigned";
    if (was === is || was === "assigned" || is === "assigned") continue;
    const last = moves.at(-1);
    if (last?.ports.last === port - 1 && last.was === was && last.is === is) {
      moves[moves.length - 1] = { ...last, ports: { first: last.ports.first, last: port } };
    } else moves.push({ ports: { first: port, last: port }, was, is });
  }
  return moves;
}
