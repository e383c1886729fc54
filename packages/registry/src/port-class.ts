import { checkPort } from "./arguments.js";

/** One of the three ranges of port numbers, both ends included. */
export interface PortClass {
  readonly name: "system" | "user" | "dynamic";
  readonly first: number;
  readonly last: number;
  /** The procedures of RFC 8126 by which IANA assigns its ports; empty for the Dynamic Ports. */
  readonly procedures: readonly string[];
}

/** The first of the Dynamic Ports (RFC 6335 section 6). */
export const FIRST_DYNAMIC_PORT = 49_152;

const SYSTEM = makeClass("system", 0, 1023, ["IETF Review", "IESG Approval"]);
const USER = makeClass("user", 1024, 49_151, ["IETF Review", "IESG Approval", "Expert Review"]);
const DYNAMIC = makeClass("dynamic", FIRST_DYNAMIC_PORT, 65_535, []);

/**
 * The range that a port is in, and how IANA assigns ports of that range.
 *
 * @param port - 0 to 65535
 * @returns a frozen object
 * @throws {RangeError} if `port` is not an integer from 0 to 65535
 * @throws {TypeError} if `port` is not a number
 * @example
 * console.log(portClass(443).name); // system
 * console.log(portClass(8080).procedures.join(", ")); // IETF Review, IESG Approval, Expert Review
 * @see RFC 6335 sections 6 and 8.1.2, and RFC 8126
 */
export function portClass(port: number): PortClass {
  checkPort(port);
  return port <= SYSTEM.last ? SYSTEM : port <= USER.last ? USER : DYNAMIC;
}

function makeClass(
  name: PortClass["name"],
  first: number,
  last: number,
  procedures: readonly string[],
): PortClass {
  return Object.freeze({ name, first, last, procedures: Object.freeze(procedures) });
}
