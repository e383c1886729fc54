import type { PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import type { ServicePorts } from "../api/package-api.js";
import { capitalize } from "./capitalize.js";
import { printSourceFile, quoteString } from "./print-file.js";

/**
 * The names and ports of a transport protocol as types. The maps are interfaces, and the unions their keys: an
 * indexed look-up costs a compiler next to nothing, a union that is spelt out is checked against every name.
 */
export function renderPortTypes(transport: TransportProtocol, services: readonly ServicePorts[]): string {
  const prefix = capitalize(transport);
  const several = services.filter(({ ports }) => listPorts(ports).length > 1);
  return printSourceFile([
    printInterface(
      `${prefix}PortByService`,
      services.map(({ serviceName, ports }) => [quoteString(serviceName), `${ports[0]?.first}`]),
    ),
    printInterface(
      `${prefix}PortsByService`,
      several.map(({ serviceName, ports }) => [quoteString(serviceName), listPorts(ports).join(" | ")]),
    ),
    printInterface(`${prefix}ServicesByPort`, groupByPort(services)),
    ...printPublicTypes(prefix, transport.toUpperCase()),
  ]);
}

function printPublicTypes(prefix: string, transport: string): readonly string[] {
  return [
    `/** A service name that is or was assigned a ${transport} port, as registered. */
export type ${prefix}ServiceName = keyof ${prefix}PortByService;`,
    `/** A port number, 0 to 65535, that is or was assigned to a service over ${transport}; every port of a range. */
export type Assigned${prefix}Port = keyof ${prefix}ServicesByPort;`,
    `/** The primary port of a service: the one that its plain constant holds. */
export type ${prefix}PortOf<ServiceName extends ${prefix}ServiceName> = ${prefix}PortByService[ServiceName];`,
    `/** Every port of a service, as a union. */
export type ${prefix}PortsOf<ServiceName extends ${prefix}ServiceName> = ServiceName extends keyof ${prefix}PortsByService
  ? ${prefix}PortsByService[ServiceName]
  : ${prefix}PortByService[ServiceName];`,
    `/** Every service that is or was assigned a port, as a union of service names. */
export type ${prefix}ServiceAt<Port extends Assigned${prefix}Port> = ${prefix}ServicesByPort[Port];`,
  ];
}

function printInterface(name: string, members: readonly (readonly [key: string, type: string])[]): string {
  const lines = members.map(([key, type]) => `  ${key}: ${type};`);
  return `interface ${name} {\n${lines.join("\n")}\n}`;
}

function groupByPort(services: readonly ServicePorts[]): readonly [string, string][] {
  const groups = new Map<number, string[]>();
  for (const { serviceName, ports } of services) {
    for (const port of listPorts(ports)) {
      const names = groups.get(port);
      if (names === undefined) groups.set(port, [quoteString(serviceName)]);
      else names.push(quoteString(serviceName));
    }
  }
  return [...groups]
    .toSorted(([left], [right]) => left - right)
    .map(([port, names]) => [`${port}`, names.join(" | ")]);
}

/** Every port of every range, once, in the order of their release. */
function listPorts(ranges: readonly PortRange[]): readonly number[] {
  const ports = new Set<number>();
  for (const { first, last } of ranges) for (let port = first; port <= last; port++) ports.add(port);
  return [...ports];
}
