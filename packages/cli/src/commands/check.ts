import {
  getServiceName,
  isUnauthorizedUseReported,
  portClass,
  portStatus,
  type TransportProtocol,
} from "@ianakit/registry";
import { findPortUse } from "../host/is-port-in-use.js";
import { printJson, printTable } from "../output/print.js";
import { parsePort } from "../query/parse-port.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/** `ianakit check 8080 19999`: who a port is assigned to, and whether it is in use on this host right now. */
export async function check(texts: readonly string[], { json = false }: SharedOptions): Promise<ExitCode> {
  const ports = texts.map(parsePort).flatMap(listTransports);
  const checked: CheckedPort[] = [];
  // One after the other: a port that is asked for twice would be in use by ourselves.
  for (const { port, transport } of ports) checked.push(await checkPort(port, transport));
  if (json) printJson({ results: checked });
  else {
    printTable(
      ["PORT", "STATUS", "SERVICE", "CLASS", "THIS HOST", "UNAUTHORIZED USE"],
      checked.map((row) => [
        `${row.port}/${row.transport}`,
        row.status,
        row.serviceName ?? "-",
        row.class,
        row.use,
        row.isUnauthorizedUseReported ? "reported" : "-",
      ]),
    );
  }
  return checked.some(({ status }) => status === "assigned") ? 0 : 1;
}

type CheckedPort = Awaited<ReturnType<typeof checkPort>>;

/** Ports of SCTP and DCCP are checked where asked for: Node cannot say whether they are in use. */
function listTransports({ port, transport }: ReturnType<typeof parsePort>) {
  const transports = transport === undefined ? (["tcp", "udp"] as const) : [transport];
  return transports.map((each) => ({ port, transport: each }));
}

async function checkPort(port: number, transport: TransportProtocol) {
  return {
    port,
    transport,
    status: portStatus(port, transport),
    serviceName: getServiceName(port, transport) ?? null,
    class: portClass(port).name,
    isUnauthorizedUseReported: isUnauthorizedUseReported(port, transport),
    use: await findPortUse(port, transport),
  };
}
