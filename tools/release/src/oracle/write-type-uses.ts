import type { EmittedPackage } from "./emitted-package.js";
import { type InterfaceMember, readInterfaces, readUnion } from "./read-interfaces.js";

/** Where a package's types are, if not under `./types`. */
const TYPES_SUBPATHS: ReadonlyMap<string, string> = new Map([["@ianakit/registry", "typed"]]);

/**
 * A program that uses every service name, port, service type and TXT key of a package's types, each as its user
 * would: a value of the type is given, and where the type is one literal also taken. A name or a port that the
 * types no longer know does not compile.
 */
export function writeTypeUses({ name, files }: EmittedPackage, prefix: string): readonly string[] {
  const interfaces = [...files]
    .filter(([path, text]) => path.endsWith(".d.cts") && text.includes("interface "))
    .flatMap(([, text]) => [...readInterfaces(text)]);
  const serviceTypes = [...files].flatMap(([path, text]) =>
    path.endsWith(".d.cts") ? readUnion(text, "ServiceTypeName") : [],
  );
  const described = new Set(interfaces.flatMap(([, members]) => members.map(({ key }) => key)));
  const uses = [
    ...interfaces.flatMap(([interfaceName, members]) => [
      ...writeMemberUses(interfaceName, members, prefix),
      ...writeLookupUses(interfaceName, members, prefix),
    ]),
    ...serviceTypes
      .filter((type) => !described.has(type))
      .flatMap((serviceType) => writeOtherTypeUses(JSON.stringify(serviceType), prefix)),
  ];
  return uses.length === 0
    ? []
    : [
        `import type * as ${prefix} from ${JSON.stringify(`${name}/${TYPES_SUBPATHS.get(name) ?? "types"}`)};`,
        ...uses,
      ];
}

function writeMemberUses(
  interfaceName: string,
  members: readonly InterfaceMember[],
  prefix: string,
): readonly string[] {
  const [, transport, kind] =
    /^(Tcp|Udp|Sctp|Dccp)(PortByService|PortsByService|ServicesByPort)$/.exec(interfaceName) ?? [];
  const write = (line: (member: InterfaceMember, literal: string, key: string) => readonly string[]) =>
    members.flatMap((member) =>
      member.literals.flatMap((literal) => line(member, JSON.stringify(literal), JSON.stringify(member.key))),
    );
  const use = (type: string, value: string) => `(${value}) satisfies ${type};`;
  switch (kind) {
    case "PortByService":
      return write((_, port, name) => {
        const portOf = `${prefix}.${transport}PortOf<${name}>`;
        return [use(portOf, port), use(port, `null! as ${portOf}`)];
      });
    case "PortsByService":
      return write((_, port, name) => [use(`${prefix}.${transport}PortsOf<${name}>`, port)]);
    case "ServicesByPort":
      return write((_, name, port) => [use(`${prefix}.${transport}ServiceAt<${port}>`, name)]);
    default:
      return interfaceName === "TxtKeysByServiceType" ? writeTxtUses(members, prefix, use) : [];
  }
}

function writeTxtUses(
  members: readonly InterfaceMember[],
  prefix: string,
  use: (type: string, value: string) => string,
): readonly string[] {
  return members.flatMap(({ key, literals, isOpen }) => {
    const serviceType = JSON.stringify(key);
    const keysOf = `${prefix}.TxtKeysOf<${serviceType}>`;
    return [
      use(`${prefix}.ServiceTypeName`, serviceType),
      ...literals.map((literal) => use(keysOf, JSON.stringify(literal))),
      ...(isOpen ? [use(keysOf, "null! as string")] : []),
    ];
  });
}

/** A service type of which the registry knows no TXT keys takes any. */
function writeOtherTypeUses(serviceType: string, prefix: string): readonly string[] {
  return [
    `(${serviceType}) satisfies ${prefix}.ServiceTypeName;`,
    `(null! as string) satisfies ${prefix}.TxtKeysOf<${serviceType}>;`,
  ];
}

/** The interfaces of the typed look-ups: each name of a transport protocol, and its port. */
export const LOOKUP_INTERFACE = /^(Tcp|Udp|Sctp|Dccp)Ports$/;

/** A program that looks every name up: its type is the port that it had, no more and no less. */
export function writeLookupUses(
  interfaceName: string,
  members: readonly InterfaceMember[],
  prefix: string,
): readonly string[] {
  const [, transport] = LOOKUP_INTERFACE.exec(interfaceName) ?? [];
  if (transport === undefined) return [];
  const protocol = JSON.stringify(transport.toLowerCase());
  return members.flatMap(({ key, literals }) => {
    const name = JSON.stringify(key);
    return [
      `(${name}) satisfies ${prefix}.ServiceName<${protocol}>;`,
      ...literals.flatMap((port) => {
        const type = `${prefix}.PortOf<${name}, ${protocol}>`;
        return [`(${port}) satisfies ${type};`, `(undefined as unknown as ${type}) satisfies ${port};`];
      }),
    ];
  });
}
