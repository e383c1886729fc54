import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { compareCodePoints, foldCase } from "../compare-names.js";
import { type Ledger, toPortRange } from "../identifiers/ledger.js";
import { listPorts } from "../list-ports.js";
import type { PortKey, Registry, ServiceKey, Snapshot } from "../registry/registry.js";
import { byTransport, transportsOf } from "../transports.js";
import { chooseAnsweringNames } from "./choose-answering-names.js";
import type { RegistryApi, TypedService } from "./package-api.js";

/** The package `registry`: every row, and from the ledger which service of a port and which port of a service go first. */
export function deriveRegistryApi(registry: Registry, ledger: Ledger, snapshot: Snapshot): RegistryApi {
  const livePorts = indexLivePorts(registry.assignments);
  const releasedPorts = byTransport((transport) => listReleasedPorts(ledger, transport));
  const primaryPorts = keepReleasedPorts(registry, releasedPorts, livePorts);
  const answeringNames = chooseAnsweringNames(registry.assignments);
  const answerOf = (serviceName: string, transport: TransportProtocol) =>
    primaryPorts.get(`${answeringNames.get(`${foldCase(serviceName)}/${transport}`)}/${transport}`);
  return {
    assignments: registry.assignments,
    portRemarks: registry.portRemarks,
    canonicalServices: keepIncumbents(registry, ledger),
    primaryPorts,
    typedServices: byTransport((transport) =>
      listTypedServices(releasedPorts[transport], ledger.services[transport], (serviceName) =>
        answerOf(serviceName, transport),
      ),
    ),
    assignedPorts: byTransport((transport) => listAssignedPorts(ledger, transport)),
    snapshot,
  };
}

/** Of the ports that are assigned now, so without those that only a withdrawn service had. */
function keepIncumbents(registry: Registry, ledger: Ledger): ReadonlyMap<PortKey, string> {
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
function keepReleasedPorts(
  registry: Registry,
  releasedPorts: Readonly<Record<TransportProtocol, ReleasedPorts>>,
  livePorts: ReadonlyMap<ServiceKey, ReadonlySet<number>>,
): ReadonlyMap<ServiceKey, number> {
  const primaryPorts = new Map(registry.primaryPorts);
  for (const transport of TRANSPORT_PROTOCOLS) {
    for (const [serviceName, released] of releasedPorts[transport]) {
      const key: ServiceKey = `${serviceName}/${transport}`;
      const port = released.find((first) => livePorts.get(key)?.has(first) === true);
      if (port !== undefined) primaryPorts.set(key, port);
    }
  }
  return primaryPorts;
}

function listTypedServices(
  releasedPorts: ReleasedPorts,
  services: Ledger["services"][TransportProtocol],
  answerOf: (serviceName: string) => number | undefined,
): readonly TypedService[] {
  return [...releasedPorts]
    .flatMap(([serviceName, [port]]) => {
      if (port === undefined) return [];
      const isService = Object.hasOwn(services, serviceName);
      return [{ serviceName, port, isMoved: answerOf(serviceName) !== port, isService }];
    })
    .toSorted((left, right) => compareCodePoints(left.serviceName, right.serviceName));
}

/** The first released ports of names. */
type ReleasedPorts = ReadonlyMap<string, readonly number[]>;

/**
 * Every name that look-ups over a transport protocol accept, with the port that it was first released with: services,
 * and names without a constant of their own.
 */
function listReleasedPorts(ledger: Ledger, transport: TransportProtocol): ReleasedPorts {
  const released = new Map<string, readonly number[]>();
  for (const list of [ledger.services[transport], ledger.otherNames[transport]]) {
    for (const [serviceName, [first]] of Object.entries(list)) {
      if (first !== undefined)
        released.set(serviceName, [...(released.get(serviceName) ?? []), toPortRange(first).first]);
    }
  }
  return released;
}

/** Every port that a service of the transport protocol ever had, or that was assigned without a name. */
function listAssignedPorts(ledger: Ledger, transport: TransportProtocol): readonly number[] {
  const lists = [...Object.values(ledger.services[transport]), ledger.unnamedPorts[transport]];
  return listPorts(lists.flat().map(toPortRange)).toSorted((left, right) => left - right);
}
