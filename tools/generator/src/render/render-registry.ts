import {
  type CoreText,
  encodeCore,
  encodeDetails,
  TRANSPORT_PROTOCOLS,
  type TransportProtocol,
} from "@ianakit/registry/model";
import type { RegistryApi, TypedService } from "../api/package-api.js";
import { declareConstant } from "./declarations.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { renderRegistryTypes } from "./render-registry-types.js";

/** The generated files of `registry`: one for each entry point, and the snapshot's. */
export function renderRegistry(api: RegistryApi): readonly GeneratedFile[] {
  const details = encodeDetails(api);
  return [
    renderStrings("core.ts", nameColumns(encodeCore(api))),
    renderStrings("details.ts", { ASSIGNMENTS: details.assignments, PORT_REMARKS: details.remarks }),
    renderRegistryTypes(api),
    renderMovedPorts(api.typedServices),
    renderSnapshot(api),
  ];
}

function nameColumns({ services, remarks, canonical, primary }: CoreText): Readonly<Record<string, string>> {
  return {
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
  };
}

function renderStrings(path: string, strings: Readonly<Record<string, string>>): GeneratedFile {
  const statements = Object.entries(strings).map(([name, text]) =>
    declareConstant({ name, type: "string", initializer: quoteString(text) }),
  );
  return printFile("registry", path, statements);
}

/** The names for which the look-up of `.` now differs from their type, by name and transport protocol. */
function renderMovedPorts(
  services: Readonly<Record<TransportProtocol, readonly TypedService[]>>,
): GeneratedFile {
  const moved = TRANSPORT_PROTOCOLS.flatMap((transport) =>
    services[transport]
      .filter(({ isMoved }) => isMoved)
      .map(({ serviceName, port }) => `${quoteString(`${serviceName}/${transport}`)}: ${port}`),
  );
  const initializer = moved.length === 0 ? "{}" : `{ ${moved.join(", ")} }`;
  return printFile("registry", "moved-ports.ts", [
    declareConstant({ name: "MOVED_PORTS", type: "Readonly<Record<string, number>>", initializer }),
  ]);
}

function renderSnapshot({ snapshot, assignments, portRemarks }: RegistryApi): GeneratedFile {
  const { date, sha256, rowCount, knownGaps } = snapshot;
  const facts = [
    `date: ${date === undefined ? "undefined" : quoteString(date)}`,
    `sha256: ${quoteString(sha256)}`,
    `rowCount: ${rowCount}`,
    `assignmentCount: ${assignments.length}`,
    `portRemarkCount: ${portRemarks.length}`,
    `knownGaps: [${knownGaps.map(quoteString).join(", ")}]`,
  ];
  return printFile("registry", "snapshot.ts", [
    declareConstant({ name: "SNAPSHOT", initializer: `{ ${facts.join(", ")} } as const` }),
  ]);
}
