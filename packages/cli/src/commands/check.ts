import { getServiceName, isUnauthorizedUseReported, portClass, portStatus } from "@ianakit/registry";
import { findPortUse } from "../host/is-port-in-use.js";
import { printJson } from "../output/print-json.js";
import { printTable } from "../output/print-table.js";
import { parsePort } from "../query/parse-port.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/** `ianakit check 8080 19999`: who a port is assigned to, and whether it is in use on this host right now. */
export async function check(texts: readonly string[], { json = false }: SharedOptions): Promise<ExitCode> {
  const ports = texts.map(parsePort);
  const checked = await Promise.all(
    ports.flatMap((port) => (["tcp", "udp"] as const).map((transport) => checkPort(port, transport))),
  );
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

async function checkPort(port: number, transport: "tcp" | "udp") {
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
