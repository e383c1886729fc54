import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { groupBy } from "@ianakit/registry/model";
import { compareCodePoints } from "../compare-names.js";
import {
  type Ledger,
  listReleased,
  type PortEntry,
  type ServiceCodeEntry,
  toPortRange,
} from "../identifiers/ledger.js";
import { listPortAssignments, type PortAssignment } from "../identifiers/select-assignments.js";
import type { Registry } from "../registry/registry.js";
import { transportsOf } from "../transports.js";
import { describeAssignment, describeTombstone, toDeprecation } from "./describe-assignment.js";
import { mapReverse } from "./map-reverse.js";
import type { PortConstant, ServiceCodeConstant, ServicePorts, TransportApi } from "./package-api.js";

/** The package of a transport protocol: the identifiers and values of the ledger, documented from the registry. */
export function deriveTransportApi(
  registry: Registry,
  ledger: Ledger,
  transport: TransportProtocol,
): TransportApi {
  const live = indexAssignments(registry, transport);
  const historicNames = indexHistoricNames(registry, transport);
  const constants = listReleased(ledger.packages[transport])
    .map(([identifier, entry]) => toConstant(identifier, entry, live, historicNames))
    .toSorted(
      (left, right) => left.value - right.value || compareCodePoints(left.identifier, right.identifier),
    );
  return {
    name: transport,
    constants,
    reverse: mapReverse(constants, ledger.canonical, transport),
    services: listServices(ledger.services[transport]),
    unnamedPorts: ledger.unnamedPorts[transport].map(toPortRange),
    serviceCodes: transport === "dccp" ? listServiceCodes(registry, ledger) : [],
  };
}

/** By name and port, for every port of a range and for its end: `"x11 6001 first"`, `"x11 6063 last"`. */
function indexAssignments(
  registry: Registry,
  transport: TransportProtocol,
): ReadonlyMap<string, PortAssignment> {
  const index = new Map<string, PortAssignment>();
  // From the last to the first, so that the first row of a port documents it.
  const assignments = listPortAssignments(registry, transport).toReversed();
  for (const assignment of assignments) {
    const { serviceName, ports } = assignment;
    for (let port = ports.first + 1; port <= ports.last; port++)
      index.set(`${serviceName} ${port} first`, assignment);
  }
  // A row that begins at a port documents it, rather than a range that merely includes it.
  for (const assignment of assignments) {
    const { serviceName, ports } = assignment;
    index.set(`${serviceName} ${ports.first} first`, assignment);
    index.set(`${serviceName} ${ports.last} last`, assignment);
  }
  return index;
}

function indexHistoricNames(
  registry: Registry,
  transport: TransportProtocol,
): ReadonlyMap<string, readonly string[]> {
  return groupBy(
    registry.assignments.filter(
      (each) => each.aliasOf !== undefined && transportsOf(each).includes(transport),
    ),
    ({ aliasOf, ports }) => `${aliasOf} ${ports?.first}`,
    ({ serviceName }) => serviceName,
  );
}

function toConstant(
  identifier: string,
  entry: PortEntry,
  live: ReadonlyMap<string, PortAssignment>,
  historicNames: ReadonlyMap<string, readonly string[]>,
): PortConstant {
  const { serviceName, port, role } = entry;
  const assignment =
    entry.withdrawn === undefined ? live.get(`${serviceName} ${port} ${role ?? "first"}`) : undefined;
  return {
    identifier,
    value: port,
    isLastOfRange: role === "last",
    deprecation: toDeprecation(entry),
    facts:
      assignment === undefined
        ? describeTombstone(serviceName, port)
        : describeAssignment(assignment, historicNames.get(`${serviceName} ${assignment.ports.first}`) ?? []),
  };
}

function listServices(services: Ledger["services"]["tcp"]): readonly ServicePorts[] {
  return Object.entries(services)
    .map(([serviceName, ports]) => ({ serviceName, ports: ports.map(toPortRange) }))
    .toSorted((left, right) => compareCodePoints(left.serviceName, right.serviceName));
}

function listServiceCodes(registry: Registry, ledger: Ledger): readonly ServiceCodeConstant[] {
  // From the last to the first, so that the first row of a service code documents it.
  const live = new Map(
    registry.assignments
      .filter(({ serviceCode }) => serviceCode !== undefined)
      .toReversed()
      .map((each) => [`${each.serviceName} ${each.serviceCode}`, each]),
  );
  return listReleased(ledger.serviceCodes)
    .map(([identifier, entry]) => toServiceCode(identifier, entry, live))
    .toSorted((left, right) => compareCodePoints(left.identifier, right.identifier));
}

function toServiceCode(
  identifier: string,
  entry: ServiceCodeEntry,
  live: ReadonlyMap<string, Assignment>,
): ServiceCodeConstant {
  const { serviceName, serviceCode } = entry;
  const assignment = live.get(`${serviceName} ${serviceCode}`);
  const facts =
    assignment === undefined ? describeTombstone(serviceName, undefined) : describeAssignment(assignment, []);
  return { identifier, value: serviceCode, deprecation: toDeprecation(entry), facts };
}
