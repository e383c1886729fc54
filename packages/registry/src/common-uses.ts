import file from "../../../data/common-uses.json" with { type: "json" };
import { describe, toOptionalTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import { groupBy } from "./group-by.js";
import { portClass } from "./index.js";

export { findByNickname, nicknames } from "./shared/nicknames.js";

/**
 * A product that is commonly seen on a port that IANA assigned to another service, or to none. It comes from the
 * project's own list, which is compiled from each product's documentation and is not part of IANA's data.
 */
export interface CommonUse {
  /** 0 to 65535. */
  readonly port: number;
  readonly transport: TransportProtocol;
  /** Such as `Apache Kafka`. */
  readonly product: string;
  /** What the product uses the port for. */
  readonly use: string;
  /** The words that find it, in lower case; those that IANA registered for something else come last. */
  readonly names: readonly string[];
  /** The product's own documentation, or its source. */
  readonly source: string;
}

const uses: readonly CommonUse[] = /* @__PURE__ */ Object.freeze(
  file.uses.map((row) => {
    const { names, registeredNames, ...use } = row;
    // Only its own: what every object inherits may be polluted.
    const others = Object.hasOwn(row, "registeredNames") ? (registeredNames ?? []) : [];
    return Object.freeze({ ...use, names: Object.freeze([...names, ...others]) });
  }),
);

let usesByPort: ReadonlyMap<number, readonly CommonUse[]> | undefined;

/**
 * Every common use in the project's own list. None of them comes from IANA.
 *
 * @returns frozen objects, sorted by port, then transport protocol, then product
 * @example
 * console.log(commonUses().some(({ product }) => product === "Grafana")); // true
 */
export function commonUses(): CommonUse[] {
  return [...uses];
}

/**
 * The products that are commonly seen on a port, in addition to what IANA assigned it to.
 *
 * @param port - 0 to 65535
 * @param transport - without it, the uses over all transport protocols
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number
 * @example
 * console.log(findCommonUsesByPort(9092, "tcp")[0]?.product); // Apache Kafka
 */
export function findCommonUsesByPort(port: number, transport?: TransportProtocol): CommonUse[] {
  // Throws if `port` is not a port number.
  portClass(port);
  toOptionalTransportIndex(transport);
  usesByPort ??= groupBy(uses, (use) => use.port);
  return (usesByPort.get(port) ?? []).filter((use) => isOver(use, transport));
}

/**
 * The ports that a product is commonly seen on.
 *
 * @param name - the product's name or another word for it, in any case: `"kafka"`, `"k8s"`
 * @param transport - without it, the uses over all transport protocols
 * @throws {RangeError} if `transport` is unknown
 * @throws {TypeError} if `name` is not a string
 * @example
 * console.log(findCommonUsesByName("kafka")[0]?.port); // 9092
 */
export function findCommonUsesByName(name: string, transport?: TransportProtocol): CommonUse[] {
  if (typeof name !== "string") throw new TypeError(`a name is a string, not ${describe(name)}`);
  toOptionalTransportIndex(transport);
  const wanted = name.trim().toLowerCase();
  return uses.filter(
    (use) => (use.names.includes(wanted) || use.product.toLowerCase() === wanted) && isOver(use, transport),
  );
}

function isOver(use: CommonUse, transport: TransportProtocol | undefined): boolean {
  return transport === undefined || use.transport === transport;
}
