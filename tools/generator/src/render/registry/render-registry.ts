import {
  type CoreText,
  encodeCore,
  encodeDetails,
  TRANSPORT_PROTOCOLS,
  type TransportProtocol,
} from "@ianakit/registry/model";
import type { RegistryApi, TypedService } from "../../api/package-api.js";
import { capitalize } from "../capitalize.js";
import { type GeneratedFile, printSourceFile, quoteString } from "../print-file.js";

/** The generated files of `registry`: one for each entry point, and the snapshot's. */
export function renderRegistry(api: RegistryApi): readonly GeneratedFile[] {
  const details = encodeDetails(api);
  return [
    { path: "core.ts", text: printCore(encodeCore(api)) },
    {
      path: "details.ts",
      text: printStrings({ ASSIGNMENTS: details.assignments, PORT_REMARKS: details.remarks }),
    },
    { path: "typed.ts", text: printTyped(api.typedServices) },
    { path: "snapshot.ts", text: printSnapshot(api) },
  ];
}

function printCore({ services, remarks, canonical, primary }: CoreText): string {
  return printStrings({
    SERVICE_NAMES: services.names,
    SERVICE_BITS: services.bits,
    SERVICE_PORTS: services.ports,
    SERVICE_RANGES: services.ranges,
    SERVICE_ALIASES: services.aliases,
    REMARK_STATUSES: remarks.names,
    REMARK_BITS: remarks.bits,
    REMARK_PORTS: remarks.ports,
    REMARK_RANGES: remarks.ranges,
    CANONICAL: canonical,
    PRIMARY: primary,
  });
}

function printStrings(strings: Readonly<Record<string, string>>): string {
  return printSourceFile(
    Object.entries(strings).map(([name, text]) => `export const ${name}: string = ${quoteString(text)};`),
  );
}

/** The literal port of every name, as an interface a transport protocol: a look-up costs a compiler next to nothing. */
function printTyped(services: Readonly<Record<TransportProtocol, readonly TypedService[]>>): string {
  const interfaces = TRANSPORT_PROTOCOLS.map((transport) => {
    const members = services[transport].map(
      ({ serviceName, port }) => `  ${quoteString(serviceName)}: ${port ?? "number | undefined"};`,
    );
    return `interface ${capitalize(transport)}Ports {\n${members.join("\n")}\n}`;
  });
  const byTransport = TRANSPORT_PROTOCOLS.map(
    (transport) => `  ${transport}: ${capitalize(transport)}Ports;`,
  );
  return printSourceFile([
    ...interfaces,
    `export interface PortsByTransport {\n${byTransport.join("\n")}\n}`,
  ]);
}

function printSnapshot({ snapshot, assignments, portRemarks }: RegistryApi): string {
  const { date, sha256, rowCount, knownGaps } = snapshot;
  const lines = [
    `date: ${date === undefined ? "undefined" : quoteString(date)},`,
    `sha256: ${quoteString(sha256)},`,
    `rowCount: ${rowCount},`,
    `assignmentCount: ${assignments.length},`,
    `portRemarkCount: ${portRemarks.length},`,
    `knownGaps: [${knownGaps.map(quoteString).join(", ")}],`,
  ];
  return printSourceFile([`export const SNAPSHOT = {\n${lines.join("\n")}\n} as const;`]);
}
