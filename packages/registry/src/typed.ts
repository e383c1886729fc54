import type { TransportProtocol } from "./assignment.js";
import { MOVED_PORTS } from "./generated/moved-ports.js";
import type {
  AssignedPortsByTransport,
  FindPort,
  LookUpTablesByTransport,
  NamesByTransport,
  PrimaryPortsByTransport,
  RegisteredNamesByTransport,
} from "./generated/typed.js";
import {
  findByName as findServices,
  getPort as getAnyPort,
  type ListOptions,
  portStatus,
  TRANSPORT_PROTOCOLS,
} from "./index.js";
import type { Service } from "./service.js";

export * from "./index.js";

/**
 * The names that look-ups over a transport protocol accept: those of every assignment with a port, current or
 * withdrawn; for several transport protocols, the names of any of them.
 */
export type ServiceName<Transport extends TransportProtocol> = LookUpNames[Transport];

/** A mapped type: `keyof` of what a type parameter selects makes compilers list all names each time. */
type LookUpNames = { [Transport in TransportProtocol]: keyof NamesByTransport[Transport] };

/**
 * The names of the services that are or were assigned a port, as registered: `TcpServiceName` of `@ianakit/tcp/types`
 * and its kin. Historic aliases are not among them.
 */
export type RegisteredServiceName<Transport extends TransportProtocol> = RegisteredNames[Transport];

type RegisteredNames = { [Transport in TransportProtocol]: keyof RegisteredNamesByTransport[Transport] };

/** The ports that are or were assigned: `AssignedTcpPort` of `@ianakit/tcp/types` and its kin. */
export type AssignedPort<Transport extends TransportProtocol> = AssignedPorts[Transport];

type AssignedPorts = { [Transport in TransportProtocol]: keyof AssignedPortsByTransport[Transport] };

/**
 * The port that a name was first released with, which stays its literal type for good; `number | undefined` for a wide
 * `string`, and for a transport protocol that the name is not registered for.
 */
export type PortOf<
  Name extends string,
  Transport extends TransportProtocol,
> = Transport extends TransportProtocol
  ? RegisteredServiceName<Transport> extends Name
    ? PortOfEvery<Name, Transport>
    : PortOfEach<Name, Transport>
  : never;

/**
 * Of every registered name at once, which is what a guard leaves of a `string`, the ports of all: a look-up of each takes
 * a compiler five times as long. They are inferred so that no call has a compiler infer its arguments from all of them.
 */
type PortOfEvery<Name extends string, Transport extends TransportProtocol> = [Name] extends [
  ServiceName<Transport>,
]
  ? PrimaryPortsByTransport[Transport] extends infer Ports extends number
    ? Ports
    : never
  : number | undefined;

type PortOfEach<Name extends string, Transport extends TransportProtocol> = Name extends unknown
  ? IsWide<Name> extends true
    ? number | undefined
    : FindPort<LookUpTablesByTransport[Transport], Name>
  : never;

/** `{}` extends what `string` and template types give, an index signature, but not a property, even `toString`. */
type IsWide<Name extends string> = Record<never, never> extends { [Key in Name]: never } ? true : false;

/** The name if it is registered or not a literal, else a message that says what is wrong with it. */
type Check<Name extends string, Transport extends TransportProtocol> = [Name] extends [ServiceName<Transport>]
  ? Name
  : CheckEach<Name, Transport>;

type CheckEach<Name extends string, Transport extends TransportProtocol> =
  Name extends ServiceName<Transport>
    ? Name
    : IsWide<Name> extends true
      ? Name
      : `service name '${Name}' is not registered for ${Transport}` & Message;

/** Makes the message of an error more than a literal: editors would offer a literal among the names. */
interface Message {
  readonly isMessage: never;
}

/**
 * What a look-up accepts as a name. For one that is not registered, it is the message or a registered name: editors
 * offer the names, and a type parameter that extends {@link ServiceName} is accepted. The message is inferred, so that no
 * name is: the message itself would compile as a name.
 */
type Checked<Name extends string, Transport extends TransportProtocol> = [Check<Name, Transport>] extends [
  Name,
]
  ? Name
  : ServiceName<Transport> | (Check<Name, Transport> extends infer Message ? Message : never);

/**
 * The port of a service as a literal type: the primary port that its name was first released with. A literal
 * that is not a registered name does not compile; a `string` is looked up as by `getPort` of the main entry point. A
 * released name keeps that port even after IANA has withdrawn or moved it, so that no update breaks a build; `getPort`
 * of the main entry point says what is registered now.
 *
 * @param serviceName - as registered
 * @returns 0 to 65535, or `undefined` for a name that is not registered with a port
 * @throws {RangeError} if `serviceName` is empty, or `transport` is unknown
 * @throws {TypeError} if `serviceName` or `transport` is not a string
 * @example
 * const port: 443 = getPort("https", "tcp");
 * console.log(port); // 443
 */
export function getPort<Name extends string, Transport extends TransportProtocol>(
  serviceName: Checked<Name, Transport>,
  transport: Transport,
): PortOf<Name, Transport> {
  const registered = getAnyPort(serviceName as string, transport);
  const key = `${serviceName as string}/${transport}`;
  return (Object.hasOwn(MOVED_PORTS, key) ? MOVED_PORTS[key] : registered) as PortOf<Name, Transport>;
}

/**
 * Whether a value is the name of one of the four transport protocols.
 *
 * @example
 * console.log(isTransportProtocol("tcp"), isTransportProtocol("TCP")); // true false
 */
export function isTransportProtocol(value: unknown): value is TransportProtocol {
  return TRANSPORT_PROTOCOLS.some((transport) => transport === value);
}

/**
 * Whether a value is the name of a service that is assigned a port, spelt as registered: the compiler then knows it as
 * one of `TcpServiceName` or its kin. A historic alias (`z39.50`), another case (`HTTPS`) and a withdrawn name are not.
 *
 * @throws {RangeError} if `transport` is unknown
 * @throws {TypeError} if `transport` is not a string
 * @example
 * const text: string = "https";
 * if (isServiceName(text, "tcp")) console.log(getPort(text, "tcp")); // 443
 * @see RFC 6335 section 5.1
 */
export function isServiceName<Transport extends TransportProtocol>(
  value: unknown,
  transport: Transport,
): value is RegisteredServiceName<Transport> {
  // In any case, so that a missing or unknown transport protocol is noticed.
  getAnyPort(NO_NAME, transport);
  if (typeof value !== "string" || value === "") return false;
  return findServices(value, transport).some(
    ({ serviceName, ports, aliasOf }) =>
      serviceName === value && ports !== undefined && aliasOf === undefined,
  );
}

/** A service name has a letter (RFC 6335 section 5.1). */
const NO_NAME = "-";

/**
 * Whether a value is a port that is assigned: the compiler then knows it as one of `AssignedTcpPort` or its kin.
 *
 * @throws {RangeError} if `transport` is unknown
 * @throws {TypeError} if `transport` is not a string
 * @example
 * console.log(isAssignedPort(443, "tcp"), isAssignedPort(4, "tcp")); // true false
 * @see RFC 6335 section 6
 */
export function isAssignedPort<Transport extends TransportProtocol>(
  value: unknown,
  transport: Transport,
): value is AssignedPort<Transport> {
  const isPort = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 65_535;
  // Asked in any case, so that an unknown transport protocol is noticed.
  const status = portStatus(isPort ? value : 0, transport);
  return isPort && status === "assigned";
}

/**
 * Every assignment of a service name that the compiler knows to be registered with a port.
 *
 * @param serviceName - as registered
 * @param options - a transport protocol, or with it `first` and `last`, the ports to look between
 * @throws {RangeError} if `serviceName` is empty, `transport` is unknown, or a port is not an integer from 0 to 65535
 * @throws {TypeError} if `serviceName` or `transport` is not a string, or a port is not a number
 * @example
 * console.log(findByName("postgresql", "tcp").length); // 1
 */
export function findByName<Name extends string, Transport extends TransportProtocol>(
  serviceName: Checked<Name, Transport>,
  options: Transport | (ListOptions & { readonly transport: Transport }),
): readonly Service[] {
  return findServices(serviceName as string, options);
}
