import { listDeprecations } from "./bound-bump.js";
import type { EmittedPackage } from "./emitted-package.js";
import { readInterfaces } from "./read-interfaces.js";

const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"] as const;
const HIGHEST_PORT = 65_535;

/** The look-ups of `@ianakit/registry`. */
interface Registry {
  readonly portStatus: (port: number, transport: string) => string;
  readonly findByPort: (
    port: number,
    transport: string,
  ) => readonly { readonly serviceName: string; readonly aliasOf: string | undefined }[];
  readonly getPort: (name: string, transport: string) => number | undefined;
}

/** What the packages say of one transport protocol. */
interface Statements {
  readonly transport: (typeof TRANSPORTS)[number];
  readonly constants: ReadonlyMap<string, unknown>;
  readonly enumObject: Readonly<Record<string, unknown>>;
  /** The constants that are withdrawn. */
  readonly deprecated: ReadonlySet<string>;
  /** `…ServiceAt`: a port's names. */
  readonly names: ReadonlyMap<number, readonly (string | number)[]>;
  /** `…PortOf`: a name's port. */
  readonly ports: ReadonlyMap<string, readonly (string | number)[]>;
}

/**
 * Says where packages of one release contradict each other: constants, enum, types and look-ups, over every port and
 * name of each transport protocol. What was released before may say more than the registry does: it is a tombstone.
 *
 * @param before - the packages of the version before, if there is one
 * @returns a sentence each
 */
export function checkAgreement(
  packages: readonly EmittedPackage[],
  before: readonly EmittedPackage[] = [],
): readonly string[] {
  const registry = findModule(packages, "@ianakit/registry") as unknown as Registry | undefined;
  if (registry === undefined) return ["@ianakit/registry cannot be asked"];
  return TRANSPORTS.flatMap((transport) => {
    const statements = readStatements(packages, transport);
    const released = readStatements(before, transport);
    return [
      ...checkPorts(statements, released, registry),
      ...checkConstants(statements, registry),
      ...checkNames(statements, released, registry),
      ...checkEnum(statements),
    ].map((sentence) => `${transport}: ${sentence}`);
  });
}

function readStatements(
  packages: readonly EmittedPackage[],
  transport: (typeof TRANSPORTS)[number],
): Statements {
  const specifier = `@ianakit/${transport}`;
  const prefix = `${transport.slice(0, 1).toUpperCase()}${transport.slice(1)}`;
  const declarations = [...(packages.find(({ name }) => name === specifier)?.files ?? [])]
    .filter(([path]) => path.endsWith(".d.cts"))
    .map(([, text]) => text);
  const interfaces = new Map(declarations.flatMap((text) => [...readInterfaces(text)]));
  const exports = Object.entries(findModule(packages, specifier) ?? {});
  const enumModule = findModule(packages, `${specifier}/enum`) ?? {};
  return {
    transport,
    constants: new Map(exports.filter(([, value]) => typeof value === "number")),
    enumObject: enumModule[`${prefix}Port`] as Record<string, unknown>,
    deprecated: new Set(declarations.flatMap(listDeprecations)),
    names: new Map(
      interfaces.get(`${prefix}ServicesByPort`)?.map(({ key, literals }) => [Number(key), literals]),
    ),
    ports: new Map(
      interfaces.get(`${prefix}PortByService`)?.map(({ key, literals }) => [String(key), literals]),
    ),
  };
}

function findModule(packages: readonly EmittedPackage[], specifier: string) {
  return packages.flatMap(({ modules }) => modules).find((module) => module.specifier === specifier)?.exports;
}

/** `portStatus`, `findByPort`, `Assigned…Port` and `…ServiceAt` of every port. */
function checkPorts(
  { transport, names }: Statements,
  released: Statements,
  registry: Registry,
): readonly string[] {
  return Array.from({ length: HIGHEST_PORT + 1 }, (_, port) => port).flatMap((port) => {
    const typed = names.get(port);
    const isAssigned = registry.portStatus(port, transport) === "assigned";
    const found = registry
      .findByPort(port, transport)
      .flatMap(({ serviceName, aliasOf }) => (aliasOf === undefined ? [serviceName] : []));
    const missing = found.filter((name) => typed?.includes(name) !== true);
    const surplus = (typed ?? []).filter(
      (name) => !found.includes(String(name)) && released.names.get(port)?.includes(name) !== true,
    );
    const isTyped = typed !== undefined;
    return [
      ...(isAssigned && !isTyped ? [`${port} is assigned, but no port of the types`] : []),
      ...(isTyped && !isAssigned && !released.names.has(port) ? [`${port} is typed, but not assigned`] : []),
      ...(!isAssigned && found.length > 0 ? [`${port} has services, but is not assigned`] : []),
      ...missing.map((name) => `${name} is found at ${port}, but is not a name of the types there`),
      ...surplus.map((name) => `${name} is typed at ${port}, but not found there`),
    ];
  });
}

/** Every constant's value is assigned, or the constant is withdrawn. */
function checkConstants(
  { transport, constants, deprecated }: Statements,
  registry: Registry,
): readonly string[] {
  return [...constants]
    .filter(
      ([name, port]) =>
        !deprecated.has(name) && registry.portStatus(port as number, transport) !== "assigned",
    )
    .map(([name, port]) => `${name} is ${port}, which is not assigned`);
}

/** `getPort`, `…PortOf` and the constant of every name; a name that was released keeps the port of then in its type. */
function checkNames(
  { transport, constants, ports }: Statements,
  released: Statements,
  registry: Registry,
): readonly string[] {
  return [...ports].flatMap(([name, literals]) => {
    const port = registry.getPort(name, transport);
    if (released.ports.has(name)) return [];
    const identifier = toIdentifier(name);
    const found = [constants.get(identifier), constants.get(`${identifier}_${port}`)];
    return [
      ...(literals.includes(port as number) ? [] : [`${name} is typed as ${literals}, not ${port}`]),
      ...(found.includes(port) ? [] : [`${identifier} is ${found[0]}, but ${name} has the port ${port}`]),
    ];
  });
}

/** The rule for the identifiers of RFC 6335 names, written a second time. */
function toIdentifier(name: string): string {
  const upper = name.toUpperCase().replace(/[^A-Z0-9]/g, "_");
  return /^[0-9]/.test(upper) ? `_${upper}` : upper;
}

/** The enum's members are the constants, and its reverse answers are names of members. */
function checkEnum({ constants, enumObject }: Statements): readonly string[] {
  const values = new Set(constants.values());
  return [
    ...[...constants].flatMap(([name, port]) =>
      enumObject[name] === port ? [] : [`${name} is ${port}, but ${String(enumObject[name])} in the enum`],
    ),
    ...[...values].flatMap((port) =>
      constants.get(String(enumObject[String(port)])) === port ? [] : [`the enum gives no name for ${port}`],
    ),
    ...(Object.keys(enumObject).length === constants.size + values.size
      ? []
      : ["the enum has members that are not constants"]),
  ];
}
