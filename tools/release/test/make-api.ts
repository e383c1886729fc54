import type { ConstantFacts, DnsSdApi, PortConstant, RegistryApi, TransportApi } from "@ianakit/generator";
import { describeTombstone } from "@ianakit/generator/stages";

/** The facts of a test's constant: nothing but a name, and what the test says else. */
export function makeFacts(serviceName: string, others: Partial<ConstantFacts> = {}): ConstantFacts {
  return { ...describeTombstone(serviceName, undefined), ...others };
}

/** The smallest constant of a test: live, its service of the same name in lower case. */
export function makeConstant<Value>(identifier: string, value: Value, others: Partial<PortConstant> = {}) {
  return {
    identifier,
    isLastOfRange: false,
    deprecation: undefined,
    facts: makeFacts(identifier.toLowerCase()),
    ...others,
    value,
  };
}

/** The package of `tcp` with nothing in it but what a test says. */
export function makeTransportApi(parts: Partial<TransportApi> = {}): TransportApi {
  return {
    name: "tcp",
    constants: [],
    reverse: new Map(),
    services: [],
    unnamedPorts: [],
    serviceCodes: [],
    ...parts,
  };
}

/** The package `dns-sd` with nothing in it but what a test says. */
export function makeDnsSdApi(parts: Partial<DnsSdApi> = {}): DnsSdApi {
  return { name: "dns-sd", constants: [], otherConstants: [], serviceTypes: [], assignments: [], ...parts };
}

/** The package `registry` with nothing in it but what a test says. */
export function makeRegistryApi(parts: Partial<RegistryApi> = {}): RegistryApi {
  return {
    assignments: [],
    portRemarks: [],
    canonicalServices: new Map(),
    primaryPorts: new Map(),
    typedServices: { tcp: [], udp: [], sctp: [], dccp: [] },
    assignedPorts: { tcp: [], udp: [], sctp: [], dccp: [] },
    snapshot: { date: "2026-01-01", sha256: "", rowCount: 0, knownGaps: [] },
    ...parts,
  };
}
