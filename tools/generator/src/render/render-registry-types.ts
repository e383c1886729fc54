import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import type { RegistryApi, TypedService } from "../api/package-api.js";
import { declareMap, declareType, typePrefix } from "./declarations.js";
import { chooseMarks, findEntry, type Marks, packTable } from "./packed-tables.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { declareShared } from "./shared-unions.js";

/**
 * The names that look-ups take, their literal ports, and the ports that are or were assigned, by transport protocol. The
 * services stand apart from the historic aliases, which no constant and no guard has.
 */
export function renderRegistryTypes({ typedServices, assignedPorts }: RegistryApi): GeneratedFile {
  const transports = TRANSPORT_PROTOCOLS.map((transport) => ({
    transport,
    prefix: typePrefix(transport),
    services: typedServices[transport],
    assigned: assignedPorts[transport],
  }));
  const marks = chooseMarks(transports.flatMap(({ services }) => services.map((each) => each.serviceName)));
  const mapKinds = (kind: string, typeOf: (prefix: string) => string) => ({
    ...declareMap(
      `${kind}ByTransport`,
      transports.map(({ transport, prefix }) => [transport, typeOf(prefix)]),
    ),
    isExported: true,
  });
  return printFile("registry", "typed.ts", [
    ...declareShared("Names", [
      ...transports.map(({ prefix, services }) => ({
        name: `${prefix}ServiceName`,
        literals: listNames(services, true),
      })),
      ...transports.map(({ prefix, services }) => ({
        name: `${prefix}Alias`,
        literals: listNames(services, false),
      })),
    ]),
    ...declareShared("Ports", [
      ...transports.map(({ prefix, assigned }) => ({
        name: `${prefix}AssignedPort`,
        literals: assigned.map(String),
      })),
      ...transports.map(({ prefix, services }) => ({
        name: `${prefix}PrimaryPort`,
        literals: [...new Set(services.map(({ port }) => `${port}`))],
      })),
    ]),
    ...transports.map(({ prefix, services }) =>
      declareMap(
        `${prefix}LookUpTables`,
        packTable(
          services.map(({ serviceName, port }) => [serviceName, `${port}`]),
          marks,
        ),
      ),
    ),
    mapKinds("RegisteredNames", (prefix) => keysOf(`${prefix}ServiceName`)),
    mapKinds("Names", (prefix) => keysOf(`${prefix}ServiceName|${prefix}Alias`)),
    mapKinds("AssignedPorts", (prefix) => keysOf(`${prefix}AssignedPort`)),
    mapKinds("PrimaryPorts", (prefix) => `${prefix}PrimaryPort`),
    mapKinds("LookUpTables", (prefix) => `${prefix}LookUpTables`),
    declareFindPort(marks),
  ]);
}

function listNames(services: readonly TypedService[], isService: boolean): readonly string[] {
  return services.filter((each) => each.isService === isService).map((each) => quoteString(each.serviceName));
}

/** A mapped type: a compiler lists the properties of every member of a union of a type parameter, but not of its keys. */
function keysOf(type: string): string {
  return `{ [Each in ${type}]: 0 }`;
}

/** The port of a name in the tables of a transport protocol; `undefined` with any number if it is in none of them. */
function declareFindPort(marks: Marks) {
  const search = {
    tables: "Tables",
    key: "Name",
    value: "infer Port extends number",
    answer: "Port",
    missing: "number | undefined",
  };
  const parameters = [{ name: "Tables" }, { name: "Name", constraint: "string" }];
  return { ...declareType("FindPort", findEntry(search, marks), undefined, ...parameters), isExported: true };
}
