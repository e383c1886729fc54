import { findByName, getPort, type Service, TRANSPORT_PROTOCOLS } from "./index.js";
import {
  completeOptions,
  describePort,
  findPortFault,
  listNames,
  type SchemaOptions,
} from "./schema/rules.js";
import { accept, makeSchema, type Result, refuse, type Schema } from "./schema/standard-schema.js";
import { suggestService } from "./schema/suggest-service.js";

export type { SchemaOptions } from "./schema/rules.js";
export type { JsonSchemaOptions, Result, Schema } from "./schema/standard-schema.js";

/**
 * A schema of a port number.
 *
 * @param asked - what the schema accepts; without it, every integer from 0 to 65535
 * @throws {RangeError} if an option is unknown
 * @example
 * const schema = portSchema({ transport: "tcp", portClass: "system", isAssigned: true });
 * console.log(schema["~standard"].validate(8080).issues?.[0]?.message); // port 8080 is a user port: expected a system port, 0 to 1023
 * @see RFC 6335 section 6
 */
export function portSchema(asked?: SchemaOptions): Schema<number, number> {
  const options = completeOptions(asked);
  const describe = () => describePort(options);
  return makeSchema((value) => checkPort(value, options), describe, describe);
}

/**
 * A schema of a port in digits or as a number: that of an environment variable, a form or a query string, which are
 * text. White space around the digits is ignored; names are refused.
 *
 * @param asked - what the schema accepts; without it, every integer from 0 to 65535
 * @throws {RangeError} if an option is unknown
 * @example
 * console.log(portFromTextSchema()["~standard"].validate("8080")); // { value: 8080 }
 * @see RFC 6335 section 6
 */
export function portFromTextSchema(asked?: SchemaOptions): Schema<number | string, number> {
  const options = completeOptions(asked);
  return makeSchema(
    (value) => checkPort(typeof value === "string" && DIGITS.test(value) ? Number(value) : value, options),
    () => ({ anyOf: [describePort(options), { type: "string", pattern: DIGITS.source }] }),
    () => describePort(options),
  );
}

/**
 * A schema of the name of a registered service, in any case. Its output is the name as registered; for a historic name,
 * the one that replaced it. With `portClass` or `isAssigned` the service must have a port; `portClass` is that of its
 * primary port.
 *
 * @param asked - what the schema accepts; without it, the name of every registered service
 * @throws {RangeError} if an option is unknown
 * @example
 * const schema = serviceNameSchema({ transport: "tcp" });
 * console.log(schema["~standard"].validate("postgres").issues?.[0]?.message); // "postgres" is not a registered TCP service: did you mean "postgresql" (5432)?
 * @see RFC 6335 section 5.1
 */
export function serviceNameSchema(asked?: SchemaOptions): Schema<string, string> {
  const options = completeOptions(asked);
  const isWanted = (service: Service) => findServiceFault(service, options) === undefined;
  const current = (service: Service) => service.aliasOf === undefined && isWanted(service);
  return makeSchema(
    (value) => checkServiceName(value, options),
    () => describeNames(listNames(options, isWanted)),
    () => describeNames(listNames(options, current)),
  );
}

/**
 * A schema of a port, in digits or as a number, or of a service name, without regard to white space around them. Its
 * output is the port: of a service, the primary one.
 *
 * @param asked - what the schema accepts; without it, every integer from 0 to 65535 and every service with a port
 * @throws {RangeError} if an option is unknown
 * @example
 * const { validate } = portOrNameSchema({ transport: "tcp" })["~standard"];
 * console.log(validate("https")); // { value: 443 }
 * console.log(validate("8080")); // { value: 8080 }
 */
export function portOrNameSchema(asked?: SchemaOptions): Schema<number | string, number> {
  const options = completeOptions(asked);
  const isWanted = (service: Service) =>
    findServiceFault(service, { portClass: undefined, ...options, isAssigned: true }) === undefined;
  return makeSchema(
    (value) => checkPortOrName(value, options),
    () => ({
      anyOf: [
        describePort(options),
        { type: "string", pattern: DIGITS.source },
        describeNames(listNames(options, isWanted)),
      ],
    }),
    () => describePort(options),
  );
}

/** A port in digits; JSON Schema uses the same pattern. */
const DIGITS = /^\s*[0-9]{1,5}\s*$/;

function checkPort(value: unknown, options: SchemaOptions): Result<number> {
  if (typeof value !== "number") return refuse(`expected a port from 0 to 65535, not ${describe(value)}`);
  const fault = findPortFault(value, options);
  return fault === undefined ? accept(value) : refuse(fault);
}

function checkServiceName(value: unknown, options: SchemaOptions): Result<string> {
  if (typeof value !== "string" || value === "") {
    return refuse(`expected a service name, not ${describe(value)}`);
  }
  const found = findByName(value, options.transport);
  if (found.length === 0) return refuse(describeUnknown(value, options));
  const faults = found.map((service) => findServiceFault(service, options));
  const at = faults.indexOf(undefined);
  return at === -1 ? refuse(faults[0] ?? "") : accept(currentName(found, at));
}

/** The name that replaced a historic one comes before it. */
function currentName(found: readonly Service[], at: number): string {
  const own = found[at];
  return own?.aliasOf ?? own?.serviceName ?? "";
}

function checkPortOrName(value: unknown, options: SchemaOptions): Result<number> {
  if (typeof value === "number") return checkPort(value, options);
  if (typeof value !== "string" || value === "") {
    return refuse(`expected a port or a service name, not ${describe(value)}`);
  }
  if (DIGITS.test(value)) return checkPort(Number(value), options);
  const name = value.trim();
  if (name === "") return refuse(`expected a port or a service name, not ${describe(value)}`);
  const port = findPrimaryPort(name, options);
  if (port === undefined) return refuse(describeUnknown(name, options));
  const fault = findPortFault(port, options);
  return fault === undefined ? accept(port) : refuse(`service ${JSON.stringify(name)}: ${fault}`);
}

function findPrimaryPort(serviceName: string, { transport }: SchemaOptions): number | undefined {
  const transports = transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
  return transports.map((each) => getPort(serviceName, each)).find((port) => port !== undefined);
}

function findServiceFault(service: Service, options: SchemaOptions): string | undefined {
  if (options.portClass === undefined && options.isAssigned !== true) return undefined;
  const name = JSON.stringify(service.serviceName);
  const port = findPrimaryPort(service.serviceName, options);
  if (port === undefined) return `service ${name} is registered without a port`;
  const fault = findPortFault(port, options);
  return fault === undefined ? undefined : `service ${name}: ${fault}`;
}

function describeNames(names: readonly string[]): Readonly<Record<string, unknown>> {
  return names.length === 0 ? { not: {} } : { type: "string", enum: names };
}

function describeUnknown(value: string, { transport }: SchemaOptions): string {
  const kind = transport === undefined ? "service" : `${transport.toUpperCase()} service`;
  return `${JSON.stringify(value)} is not a registered ${kind}${suggestService(value, transport)}`;
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return value === null ? "null" : typeof value;
}
