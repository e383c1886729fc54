import type { EmittedPackage } from "./emitted-package.js";
import { listDeprecations } from "./list-deprecations.js";
import { type InterfaceMember, readInterfaces } from "./read-interfaces.js";

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
  /** The values of constants that are withdrawn: tombstones, which go on although IANA has no such assignment. */
  readonly buried: ReadonlySet<unknown>;
  /** `…ServiceAt`: a port's names. */
  readonly names: ReadonlyMap<number, readonly (string | number)[]>;
  /** `…PortOf`: a name's port. */
  readonly ports: readonly InterfaceMember[];
}

/**
 * Says where packages of one release contradict each other: constants, enum, types and look-ups, over every port and
 * name of each transport protocol. Tombstones alone may say more than the registry does.
 *
 * @returns a sentence each
 */
export function checkAgreement(packages: readonly EmittedPackage[]): readonly string[] {
  const registry = findModule(packages, "@ianakit/registry") as unknown as Registry | undefined;
  if (registry === undefined) return ["@ianakit/registry cannot be asked"];
  return TRANSPORTS.flatMap((transport) => {
    const statements = readStatements(packages, transport);
    return [
      ...checkPorts(statements, registry),
      ...checkConstants(statements, registry),
      ...checkNames(statements, registry),
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
    .filter(([path]) => /\.d\.c?ts$/.test(path))
    .map(([, text]) => text);
  const interfaces = new Map(declarations.flatMap((text) => [...readInterfaces(text)]));
  const constants = new Map(
    Object.entries(findModule(packages, specifier) ?? {}).filter(([, value]) => typeof value === "number"),
  );
  const enumModule = findModule(packages, `${specifier}/enum`) ?? {};
  return {
    transport,
    constants,
    enumObject: enumModule[`${prefix}Port`] as Record<string, unknown>,
    buried: new Set(declarations.flatMap(listDeprecations).map((name) => constants.get(name))),
    names: new Map(
      interfaces.get(`${prefix}ServicesByPort`)?.map(({ key, literals }) => [Number(key), literals]),
    ),
    ports: interfaces.get(`${prefix}PortByService`) ?? [],
  };
}

function findModule(packages: readonly EmittedPackage[], specifier: string) {
  return packages.flatMap(({ modules }) => modules).find((module) => module.specifier === specifier)?.exports;
}

/** `portStatus`, `findByPort`, `Assigned…Port` and `…ServiceAt` of every port. */
function checkPorts({ transport, names, buried }: Statements, registry: Registry): readonly string[] {
  return Array.from({ length: HIGHEST_PORT + 1 }, (_, port) => port).flatMap((port) => {
    const typed = names.get(port);
    const isAssigned = registry.portStatus(port, transport) === "assigned";
    const found = registry
      .findByPort(port, transport)
      .flatMap(({ serviceName, aliasOf }) => (aliasOf === undefined ? [serviceName] : []));
    const missing = found.filter((name) => typed?.includes(name) !== true);
    const surplus = (typed ?? []).filter((name) => !found.includes(String(name)));
    return [
      ...(isAssigned && typed === undefined ? [`${port} is assigned, but no port of the types`] : []),
      ...(!isAssigned && found.length > 0 ? [`${port} has services, but is not assigned`] : []),
      ...missing.map((name) => `${name} is found at ${port}, but is no name of the types there`),
      ...(buried.has(port) ? [] : surplus.map((name) => `${name} is typed at ${port}, but not found there`)),
    ];
  });
}

/** Every constant's value is assigned, or stands for what is withdrawn. */
function checkConstants({ transport, constants, buried }: Statements, registry: Registry): readonly string[] {
  return [...constants]
    .filter(([, port]) => !buried.has(port) && registry.portStatus(port as number, transport) !== "assigned")
    .map(([name, port]) => `${name} is ${port}, which is not assigned`);
}

/** `getPort`, `…PortOf` and the constant of every name. */
function checkNames({ transport, constants, ports, buried }: Statements, registry: Registry) {
  return ports.flatMap(({ key, literals }) => {
    const identifier = toIdentifier(String(key));
    const port = registry.getPort(String(key), transport);
    const constant = constants.get(identifier) ?? constants.get(`${identifier}_${port}`);
    const isBuried = literals.some((literal) => buried.has(literal));
    return [
      ...(literals.includes(port as number) || isBuried
        ? []
        : [`${key} is typed as ${literals}, not ${port}`]),
      ...(constant === port || isBuried
        ? []
        : [`${identifier} is ${constant}, but ${key} has the port ${port}`]),
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
      : ["the enum has members that are no constants"]),
  ];
}
