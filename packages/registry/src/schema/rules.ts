import type { TransportProtocol } from "../assignment.js";
import {
  type PortClass,
  portClass,
  portStatus,
  type Service,
  services,
  servicesWithoutPort,
  TRANSPORT_PROTOCOLS,
} from "../index.js";

/** What a schema accepts. */
export interface SchemaOptions {
  /** The transport protocol that a port or a service is registered for; without it, any of the four. */
  readonly transport?: TransportProtocol | undefined;
  /** The range that a port is in: `"system"` (0 to 1023), `"user"` (1024 to 49151) or `"dynamic"`. */
  readonly portClass?: PortClass["name"] | undefined;
  /** Whether only ports that IANA assigned are accepted. */
  readonly isAssigned?: boolean | undefined;
}

const CLASSES: readonly PortClass[] = /* @__PURE__ */ [0, 1024, 49_152].map(portClass);

const NO_OPTIONS: SchemaOptions = { transport: undefined, portClass: undefined, isAssigned: undefined };

/**
 * The options with every field set, so that none is inherited from a changed `Object.prototype`.
 *
 * @throws {RangeError} if an option is unknown or has an unknown value
 * @throws {TypeError} if the options are not an object, or `isAssigned` is not a boolean
 */
export function completeOptions(asked: SchemaOptions = {}): SchemaOptions {
  if (typeof asked !== "object" || asked === null) {
    throw new TypeError(`the options are an object, not ${asked}`);
  }
  const unknown = Object.keys(asked).find((key) => !Object.hasOwn(NO_OPTIONS, key));
  if (unknown !== undefined) {
    const known = Object.keys(NO_OPTIONS).join(", ");
    throw new RangeError(`option ${JSON.stringify(unknown)} is unknown: expected ${known}`);
  }
  const options = { ...NO_OPTIONS, ...asked };
  const { transport, portClass: wanted, isAssigned } = options;
  if (isAssigned !== undefined && typeof isAssigned !== "boolean") {
    throw new TypeError(`isAssigned is true or false, not ${String(isAssigned)}`);
  }
  if (transport !== undefined && !TRANSPORT_PROTOCOLS.includes(transport)) {
    throw new RangeError(
      `transport protocol ${String(transport)} is unknown: expected ${TRANSPORT_PROTOCOLS.join(", ")}`,
    );
  }
  if (wanted !== undefined && !CLASSES.some(({ name }) => name === wanted)) {
    throw new RangeError(`port class ${String(wanted)} is unknown: expected system, user or dynamic`);
  }
  return options;
}

/** Why a number is not an acceptable port; `undefined` if it is one. */
export function findPortFault(
  port: number,
  { transport, portClass: wanted, isAssigned = false }: SchemaOptions,
): string | undefined {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return `${port} is not a port: expected an integer from 0 to 65535`;
  }
  const own = portClass(port);
  if (wanted !== undefined && own.name !== wanted) {
    const { first = 0, last = 0 } = CLASSES.find(({ name }) => name === wanted) ?? {};
    return `port ${port} is a ${own.name} port: expected a ${wanted} port, ${first} to ${last}`;
  }
  if (isAssigned && !isAssignedOver(port, transport)) {
    return `port ${port} is not assigned${transport === undefined ? "" : ` over ${transport.toUpperCase()}`}`;
  }
  return undefined;
}

function isAssignedOver(port: number, transport: TransportProtocol | undefined): boolean {
  const transports = transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
  return transports.some((each) => portStatus(port, each) === "assigned");
}

/** The JSON Schema of a port. */
export function describePort(options: SchemaOptions): Readonly<Record<string, unknown>> {
  const { first, last } = CLASSES.find(({ name }) => name === options.portClass) ?? {
    first: 0,
    last: 65_535,
  };
  if (options.isAssigned !== true) return { type: "integer", minimum: first, maximum: last };
  const ports: number[] = [];
  for (let port = first; port <= last; port++) {
    if (isAssignedOver(port, options.transport)) ports.push(port);
  }
  // An empty list of values is not allowed in every dialect.
  return ports.length === 0 ? { not: {} } : { type: "integer", enum: ports };
}

/** The names of services that satisfy the options, as registered, each once. */
export function listNames(
  options: SchemaOptions,
  isWanted: (service: Service) => boolean,
): readonly string[] {
  const all = [...services(options.transport), ...servicesWithoutPort(options.transport)];
  return [...new Set(all.filter(isWanted).map(({ serviceName }) => serviceName))];
}
