import type { PortRange } from "@ianakit/registry/assignment";
import type { TypeAliasDeclarationStructure } from "ts-morph";
import type { ServicePorts, TransportApi } from "../api/package-api.js";
import { listPorts } from "../list-ports.js";
import { declareMap, declareType, typePrefix } from "./declarations.js";
import { chooseMarks, findEntry, type Marks, packTable, quoteMark } from "./packed-tables.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { printUnion } from "./shared-unions.js";

/**
 * The names and ports of a transport protocol as types: unions of all names and of all ports, which a compiler checks
 * words against and an editor offers, and two packed tables, in which look-ups find a name's port and a port's names.
 * The tables are members of interfaces, so that an editor shows their names and not the tables.
 */
export function renderPortTypes({ name: transport, services, unnamedPorts }: TransportApi): GeneratedFile {
  const prefix = typePrefix(transport);
  const marks = chooseMarks(services.map(({ serviceName }) => serviceName));
  const primaryPorts = services.map(({ serviceName, ports }) => [serviceName, `${ports[0]?.first}`] as const);
  const namesByPort = listServicesByPort(services, unnamedPorts);
  const named = namesByPort.filter(([, names]) => names.length > 0);
  const isPrimary = new Set<string>(primaryPorts.map(([, port]) => port));
  const tables = {
    ports: packTable(primaryPorts, marks),
    services: packTable(
      named.map(([port, names]) => [port, names.join(marks.part)]),
      marks,
    ),
  };
  const several = services.filter((service) => listPorts(service.ports).length > 1);
  return printFile(transport, "types.ts", [
    declareType(
      `${prefix}ServiceName`,
      printUnion(services.map(({ serviceName }) => quoteString(serviceName))),
      `A service name that is or was assigned a ${transport.toUpperCase()} port, as registered.`,
    ),
    ...declarePorts(prefix, transport.toUpperCase(), {
      Primary: named.map(([port]) => port).filter((port) => isPrimary.has(port)),
      Further: named.map(([port]) => port).filter((port) => !isPrimary.has(port)),
      Unnamed: namesByPort.flatMap(([port, names]) => (names.length === 0 ? [port] : [])),
    }),
    declareMap(`${prefix}PortTables`, tables.ports),
    declareMap(`${prefix}ServiceTables`, tables.services),
    declareMap(
      `${prefix}PortsByService`,
      several.map((service) => [quoteString(service.serviceName), listPorts(service.ports).join(" | ")]),
    ),
    declareType(
      "SplitNames",
      `Names extends \`\${infer First}${quoteMark(marks.part)}\${infer Rest}\` ? First | SplitNames<Rest> : Names`,
      undefined,
      { name: "Names", constraint: "string" },
    ),
    ...declareLookUps(prefix, marks),
  ]);
}

/** The union of ports, in parts that look-ups of every name answer with; their names are what an editor shows of it. */
function declarePorts(
  prefix: string,
  transport: string,
  parts: Readonly<Record<"Primary" | "Further" | "Unnamed", readonly string[]>>,
): readonly TypeAliasDeclarationStructure[] {
  const types = Object.entries(parts).map(([part, ports]) =>
    declareType(`${prefix}${part}Port`, printUnion(ports)),
  );
  return [
    ...types,
    declareType(
      `Assigned${prefix}Port`,
      printUnion(types.map(({ name }) => name)),
      `A port number, 0 to 65535, that is or was assigned over ${transport}; every port of a range.`,
    ),
  ];
}

/**
 * The public look-ups. Of every name or port at once, the answer is a union that is there already: a look-up of each takes
 * a compiler twenty times as long. Else each is a mapped type: of a type parameter, a compiler takes it as it stands, where
 * it would evaluate a conditional type for every name there is.
 */
function declareLookUps(prefix: string, marks: Marks): readonly TypeAliasDeclarationStructure[] {
  const service = { name: "ServiceName", constraint: `${prefix}ServiceName` };
  const port = { name: "Port", constraint: `Assigned${prefix}Port` };
  const find = (tables: string, key: string, value: string, answer: string) =>
    findEntry({ tables: `${prefix}${tables}`, key, value, answer, missing: "never" }, marks);
  return [
    declareType(
      `${prefix}PortOf`,
      `${prefix}ServiceName extends ServiceName ? ${prefix}PrimaryPort : { [Name in ServiceName]: ${find("PortTables", "Name", "infer Port extends number", "Port")} }[ServiceName]`,
      "The primary port of a service: the one that its plain constant holds.",
      service,
    ),
    declareType(
      `${prefix}PortsOf`,
      `${prefix}ServiceName extends ServiceName ? ${prefix}PrimaryPort|${prefix}FurtherPort : { [Name in ServiceName]: Name extends keyof ${prefix}PortsByService ? ${prefix}PortsByService[Name] : ${prefix}PortOf<Name> }[ServiceName]`,
      "Every port of a service, as a union.",
      service,
    ),
    declareType(
      `${prefix}ServiceAt`,
      `Assigned${prefix}Port extends Port ? ${prefix}ServiceName : { [Each in Port]: ${find("ServiceTables", "Each", "infer Names", "SplitNames<Names>")} }[Port]`,
      "Every service that is or was assigned a port, as a union of service names; `never` where the registry names none.",
      port,
    ),
  ];
}

/** By port; one that is assigned without a name has no service. */
function listServicesByPort(
  services: readonly ServicePorts[],
  unnamedPorts: readonly PortRange[],
): readonly (readonly [port: string, names: readonly string[]])[] {
  const groups = new Map<number, string[]>(listPorts(unnamedPorts).map((port) => [port, []]));
  for (const { serviceName, ports } of services) {
    for (const port of listPorts(ports)) {
      const names = groups.get(port);
      if (names === undefined) groups.set(port, [serviceName]);
      else names.push(serviceName);
    }
  }
  return [...groups].toSorted(([left], [right]) => left - right).map(([port, names]) => [`${port}`, names]);
}
