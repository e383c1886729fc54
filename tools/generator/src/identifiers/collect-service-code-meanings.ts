import { findServiceNameFault } from "../assignments/find-service-name-fault.js";
import type { Registry } from "../registry/registry.js";
import { constantName } from "./constant-name.js";
import { extendByNumber } from "./extend-by-number.js";
import type { ServiceCodeEntry } from "./ledger.js";
import type { Meaning } from "./meaning.js";

/** What the constants of DCCP's service codes stand for (RFC 4340 section 8.1.2). */
export function collectServiceCodeMeanings(registry: Registry): readonly Meaning<ServiceCodeEntry>[] {
  const meanings = new Map<string, Meaning<ServiceCodeEntry>>();
  for (const { serviceName, serviceCode, aliasOf } of registry.assignments) {
    if (serviceCode === undefined || aliasOf !== undefined) continue;
    const identifier = `${constantName(serviceName)}_SERVICE_CODE`;
    meanings.set(`${serviceName} ${serviceCode}`, {
      entry: { serviceName, serviceCode },
      candidates: [identifier, `${identifier}_${serviceCode}`],
      extend: (taken, attempt) => extendByNumber(taken, serviceCode, attempt),
      rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, serviceCode, serviceName],
    });
  }
  return [...meanings.values()];
}
