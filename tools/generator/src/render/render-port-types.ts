import type { PortRange } from "@ianakit/registry/assignment";
import type { TypeAliasDeclarationStructure } from "ts-morph";
import type { ServicePorts, TransportApi } from "../api/package-api.js";
import { listPorts } from "../list-ports.js";
import { declareMap, typePrefix } from "./declarations.js";
import { chooseMarks, type PackedTable, packTable, printUnion, quoteMark } from "./packed-tables.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { StructureKind } from "./ts-morph.js";

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
  const tables = {
    ports: packTable(primaryPorts, marks),
    services: packTable(
      named.map(([port, names]) => [port, names.join(marks.part)]),
      marks,
    ),
  };
  const several = services.filter(({ ports }) => listPorts(ports).length > 1);
  return printFile(transport, "types.ts", [
    ...declareNames(prefix, transport.toUpperCase(), {
      names: services.map(({ serviceName }) => serviceName),
      ports: namesByPort.map(([port]) => port),
    }),
    declareMap(`${prefix}PortTables`, tables.ports.members),
    declareMap(`${prefix}ServiceTables`, tables.services.members),
    declareMap(
      `${prefix}PortsByService`,
      several.map(({ serviceName, ports }) => [quoteString(serviceName), listPorts(ports).join(" | ")]),
    ),
    declareType(
      "SplitNames",
      `Names extends \`\${infer First}${quoteMark(marks.part)}\${infer Rest}\` ? First | SplitNames<Rest> : Names`,
      undefined,
      { name: "Names", constraint: "string" },
    ),
    ...declareLookUps(prefix, tables),
  ]);
}

/** The public unions. */
function declareNames(
  prefix: string,
  transport: string,
  { names, ports }: { readonly names: readonly string[]; readonly ports: readonly string[] },
): readonly TypeAliasDeclarationStructure[] {
  return [
    declareType(
      `${prefix}ServiceName`,
      printUnion(names.map(quoteString)),
      `A service name that is or was assigned a ${transport} port, as registered.`,
    ),
    declareType(
      `Assigned${prefix}Port`,
      printUnion(ports),
      `A port number, 0 to 65535, that is or was assigned over ${transport}; every port of a range.`,
    ),
  ];
}

type Tables = Readonly<Record<"ports" | "services", PackedTable>>;

/**
 * The public look-ups, each as a mapped type: of a type parameter, a compiler takes it as it stands, where it would
 * evaluate a conditional type for every name there is.
 */
function declareLookUps(
  prefix: string,
  { ports, services }: Tables,
): readonly TypeAliasDeclarationStructure[] {
  const service = { name: "ServiceName", constraint: `${prefix}ServiceName` };
  const port = { name: "Port", constraint: `Assigned${prefix}Port` };
  return [
    declareType(
      `${prefix}PortOf`,
      `{ [Name in ServiceName]: ${ports.findEntry(`${prefix}PortTables`, "Name", "infer Port extends number", "Port")} }[ServiceName]`,
      "The primary port of a service: the one that its plain constant holds.",
      service,
    ),
    declareType(
      `${prefix}PortsOf`,
      `{ [Name in ServiceName]: Name extends keyof ${prefix}PortsByService ? ${prefix}PortsByService[Name] : ${prefix}PortOf<Name> }[ServiceName]`,
      "Every port of a service, as a union.",
      service,
    ),
    declareType(
      `${prefix}ServiceAt`,
      `{ [Each in Port]: ${services.findEntry(`${prefix}ServiceTables`, "Each", "infer Names", "SplitNames<Names>")} }[Port]`,
      "Every service that is or was assigned a port, as a union of service names; `never` where the registry names none.",
      port,
    ),
  ];
}

function declareType(
  name: string,
  type: string,
  doc?: string,
  ...typeParameters: readonly { readonly name: string; readonly constraint: string }[]
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: doc !== undefined,
    name,
    type,
    docs: doc === undefined ? [] : [doc],
    typeParameters: [...typeParameters],
  };
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
