import type { TransportProtocol } from "@ianakit/registry/assignment";
import { constantName } from "../identifiers/constant-name.js";
import type { Ledger } from "../identifiers/ledger.js";
import type { PortConstant } from "./package-api.js";

/**
 * The enum's reverse mapping: the identifier of each value. A service goes before the end of a range, a live service
 * before a tombstone, and the canonical service before the others.
 */
export function mapReverse(
  constants: readonly PortConstant[],
  canonical: Ledger["canonical"],
  transport: TransportProtocol,
): ReadonlyMap<number, string> {
  const best = new Map<number, PortConstant>();
  for (const constant of constants) {
    const incumbent = best.get(constant.value);
    const service = canonical[`${constant.value}/${transport}`];
    if (incumbent === undefined || rank(constant, service) < rank(incumbent, service))
      best.set(constant.value, constant);
  }
  return new Map([...best].map(([port, { identifier }]) => [port, identifier]));
}

function rank(
  { deprecation, isLastOfRange, facts }: PortConstant,
  canonicalService: string | undefined,
): number {
  const isCanonical =
    canonicalService !== undefined && constantName(facts.serviceName) === constantName(canonicalService);
  return (deprecation === undefined ? 0 : 4) + (isLastOfRange ? 2 : 0) + (isCanonical ? 0 : 1);
}
