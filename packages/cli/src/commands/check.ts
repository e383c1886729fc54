import {
  getServiceName,
  isUnauthorizedUseReported,
  portClass,
  portStatus,
  type TransportProtocol,
} from "@ianakit/registry";
import { findListeners } from "../host/find-listeners.js";
import { findPortUse } from "../host/is-port-in-use.js";
import { printJson, printTable } from "../output/print.js";
import { findAnswer } from "../query/find-answer.js";
import { type AskedQuery, readQueries } from "../query/read-queries.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

export interface CheckOptions extends SharedOptions {
  /** What every port has to be for the exit code 0. */
  readonly expect?: "free" | "in-use";
}

/** `ianakit check 8080 19999`: who a port is assigned to, and whether it is in use on this host right now. */
export async function check(
  texts: readonly string[],
  { json = false, expect }: CheckOptions,
): Promise<ExitCode> {
  const listeners = await findListeners();
  const checked: CheckedPort[] = [];
  // One after the other: a port that is asked for twice would be in use by ourselves.
  for (const { port, transport } of listPorts(readQueries(texts)))
    checked.push(await checkPort(port, transport, listeners));
  if (json) printJson({ results: checked });
  else {
    printTable(
      ["PORT", "STATUS", "SERVICE", "CLASS", "THIS HOST", "PROCESS", "UNAUTHORIZED USE"],
      checked.map((row) => [
        `${row.port}/${row.transport}`,
        row.status,
        row.serviceName ?? "-",
        row.class,
        row.use,
        row.process ?? "-",
        row.isUnauthorizedUseReported ? "reported" : "-",
      ]),
    );
  }
  if (expect !== undefined) return checked.every(({ use }) => use === expect.replace("-", " ")) ? 0 : 1;
  return checked.some(({ status }) => status === "assigned") ? 0 : 1;
}

type CheckedPort = Awaited<ReturnType<typeof checkPort>>;

interface PortToCheck {
  readonly port: number;
  readonly transport: TransportProtocol;
}

/**
 * Every port of the queries once; a name stands for the ports that it is assigned. Ports of SCTP and DCCP are listed
 * only if the query names the protocol, because Node cannot say whether they are in use.
 */
function listPorts(queries: readonly AskedQuery[]): readonly PortToCheck[] {
  const ports = new Map<string, PortToCheck>();
  const add = (first: number, last: number, transports: readonly TransportProtocol[]) => {
    for (let port = first; port <= last; port++)
      for (const transport of transports) ports.set(`${port}/${transport}`, { port, transport });
  };
  for (const asked of queries) {
    const { query } = asked;
    const transports = query.transport === undefined ? (["tcp", "udp"] as const) : [query.transport];
    if (query.kind === "ports") add(query.ports.first, query.ports.last, transports);
    else {
      const { found, commonUses } = findAnswer(asked);
      const named = found.filter((each) => each.ports !== undefined);
      if (named.length === 0 && commonUses.length === 0)
        throw new RangeError(`${JSON.stringify(asked.text)} is not the name of a port`);
      for (const { ports: own, transport } of named) {
        const wanted = transports.filter((each) => transport === undefined || each === transport);
        if (own !== undefined) add(own.first, own.last, wanted);
      }
      for (const { port, transport } of commonUses) add(port, port, [transport]);
    }
  }
  return [...ports.values()];
}

async function checkPort(port: number, transport: TransportProtocol, listeners: ReadonlyMap<string, string>) {
  return {
    port,
    transport,
    status: portStatus(port, transport),
    serviceName: getServiceName(port, transport) ?? null,
    class: portClass(port).name,
    isUnauthorizedUseReported: isUnauthorizedUseReported(port, transport),
    use: await findPortUse(port, transport),
    process: listeners.get(`${port}/${transport}`) ?? null,
  };
}
