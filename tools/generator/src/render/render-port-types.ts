import type { PortRange } from "@ianakit/registry/assignment";
import type { TypeAliasDeclarationStructure } from "ts-morph";
import type { ServicePorts, TransportApi } from "../api/package-api.js";
import { listPorts } from "../list-ports.js";
import { declareMap, typePrefix } from "./declarations.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { StructureKind } from "./ts-morph.js";

/**
 * The names and ports of a transport protocol as types. The maps are interfaces, and the unions their keys: an
 * indexed look-up costs a compiler next to nothing, a union that is spelt out is checked against every name.
 */
export function renderPortTypes({ name: transport, services, unnamedPorts }: TransportApi): GeneratedFile {
  const prefix = typePrefix(transport);
  const several = services.filter(({ ports }) => listPorts(ports).length > 1);
  return printFile(transport, "types.ts", [
    declareMap(
      `${prefix}PortByService`,
      services.map(({ serviceName, ports }) => [quoteString(serviceName), `${ports[0]?.first}`]),
    ),
    declareMap(
      `${prefix}PortsByService`,
      several.map(({ serviceName, ports }) => [quoteString(serviceName), listPorts(ports).join(" | ")]),
    ),
    declareMap(`${prefix}ServicesByPort`, listServicesByPort(services, unnamedPorts)),
    ...declarePublicTypes(prefix, transport.toUpperCase()),
  ]);
}

function declarePublicTypes(prefix: string, transport: string): readonly TypeAliasDeclarationStructure[] {
  const service = { name: "ServiceName", constraint: `${prefix}ServiceName` };
  const port = { name: "Port", constraint: `Assigned${prefix}Port` };
  return [
    declareType(
      `${prefix}ServiceName`,
      `keyof ${prefix}PortByService`,
      `A service name that is or was assigned a ${transport} port, as registered.`,
    ),
    declareType(
      `Assigned${prefix}Port`,
      `keyof ${prefix}ServicesByPort`,
      `A port number, 0 to 65535, that is or was assigned over ${transport}; every port of a range.`,
    ),
    declareType(
      `${prefix}PortOf`,
      `${prefix}PortByService[ServiceName]`,
      "The primary port of a service: the one that its plain constant holds.",
      service,
    ),
    declareType(
      `${prefix}PortsOf`,
      `ServiceName extends keyof ${prefix}PortsByService ? ${prefix}PortsByService[ServiceName] : ${prefix}PortByService[ServiceName]`,
      "Every port of a service, as a union.",
      service,
    ),
    declareType(
      `${prefix}ServiceAt`,
      `${prefix}ServicesByPort[Port]`,
      "Every service that is or was assigned a port, as a union of service names; `never` where the registry names none.",
      port,
    ),
  ];
}

function declareType(
  name: string,
  type: string,
  doc: string,
  ...typeParameters: readonly { readonly name: string; readonly constraint: string }[]
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    type,
    docs: [doc],
    typeParameters: [...typeParameters],
  };
}

/** By port; one that is assigned without a name has no service. */
function listServicesByPort(
  services: readonly ServicePorts[],
  unnamedPorts: readonly PortRange[],
): readonly [string, string][] {
  const groups = new Map<number, string[]>(listPorts(unnamedPorts).map((port) => [port, []]));
  for (const { serviceName, ports } of services) {
    for (const port of listPorts(ports)) {
      const names = groups.get(port);
      if (names === undefined) groups.set(port, [quoteString(serviceName)]);
      else names.push(quoteString(serviceName));
    }
  }
  return [...groups]
    .toSorted(([left], [right]) => left - right)
    .map(([port, names]) => [`${port}`, names.length === 0 ? "never" : names.join(" | ")]);
}
