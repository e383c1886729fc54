import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "../assignments/parse-transport.js";
import type { Ledger, LedgerPorts } from "../identifiers/ledger.js";
import { compareCodePoints } from "../registry/compare-code-points.js";
import type { PortKey, Registry, ServiceKey, Snapshot } from "../registry/registry.js";
import { transportsOf } from "../registry/transports-of.js";
import type { RegistryApi, TypedService } from "./registry-api.js";

/** The package `registry`: every row, with the ledger's word on which service and port go first. */
export function deriveRegistryApi(registry: Registry, ledger: Ledger, snapshot: Snapshot): RegistryApi {
  const livePorts = indexLivePorts(registry.assignments);
  const primaryPorts = choosePrimaryPorts(registry, ledger, livePorts);
  return {
    assignments: registry.assignments,
    portRemarks: registry.portRemarks,
    canonicalServices: chooseCanonicalServices(registry, ledger),
    primaryPorts,
    typedServices: Object.fromEntries(
      TRANSPORT_PROTOCOLS.map((transport) => [transport, listTypedServices(ledger, transport, primaryPorts)]),
    ) as Record<TransportProtocol, readonly TypedService[]>,
    snapshot,
  };
}

/** Of the ports that are assigned now; a port that only a withdrawn service ever had is not. */
function chooseCanonicalServices(registry: Registry, ledger: Ledger): ReadonlyMap<PortKey, string> {
  return new Map(
    [...registry.canonicalServices].map(([key, chosen]) => [key, ledger.canonical[key] ?? chosen]),
  );
}

/** The first ports that each service has now, as `"http/tcp"`. */
function indexLivePorts(assignments: readonly Assignment[]): ReadonlyMap<ServiceKey, ReadonlySet<number>> {
  const index = new Map<ServiceKey, Set<number>>();
  for (const assignment of assignments) {
    if (assignment.ports === undefined) continue;
    for (const transport of transportsOf(assignment)) {
      const key: ServiceKey = `${assignment.serviceName}/${transport}`;
      index.set(key, (index.get(key) ?? new Set()).add(assignment.ports.first));
    }
  }
  return index;
}

/** The primary port that a service was first released with stays its primary port for as long as it has it. */
function choosePrimaryPorts(
  registry: Registry,
  ledger: Ledger,
  livePorts: ReadonlyMap<ServiceKey, ReadonlySet<number>>,
): ReadonlyMap<ServiceKey, number> {
  const primaryPorts = new Map(registry.primaryPorts);
  for (const transport of TRANSPORT_PROTOCOLS) {
    for (const [serviceName, [released]] of listNames(ledger, transport)) {
      const key: ServiceKey = `${serviceName}/${transport}`;
      const port = released === undefined ? undefined : firstOf(released);
      if (port !== undefined && livePorts.get(key)?.has(port) === true) primaryPorts.set(key, port);
    }
  }
  return primaryPorts;
}

function listTypedServices(
  ledger: Ledger,
  transport: TransportProtocol,
  primaryPorts: ReadonlyMap<ServiceKey, number>,
): readonly TypedService[] {
  return listNames(ledger, transport)
    .map(([serviceName, [released]]) => {
      const port = primaryPorts.get(`${serviceName}/${transport}`);
      const isUnmoved = port !== undefined && released !== undefined && port === firstOf(released);
      return { serviceName, port: isUnmoved ? port : undefined };
    })
    .toSorted((left, right) => compareCodePoints(left.serviceName, right.serviceName));
}

/** Every name that look-ups of a transport protocol take, with its ports; a name of both lists counts as a service. */
function listNames(ledger: Ledger, transport: TransportProtocol): [string, readonly LedgerPorts[]][] {
  return [
    ...new Map([
      ...Object.entries(ledger.otherNames[transport]),
      ...Object.entries(ledger.services[transport]),
    ]),
  ];
}

function firstOf(ports: LedgerPorts): number {
  return typeof ports === "number" ? ports : Number(ports.split("-")[0]);
}
