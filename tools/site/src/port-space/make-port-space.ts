import {
  getServiceName,
  isUnauthorizedUseReported,
  portStatus,
  type TransportProtocol,
} from "@ianakit/registry";
import { type AssignmentDetails, findByPort } from "@ianakit/registry/details";
import { LANDMARKS } from "./draw/landmarks.js";
import { PORT_COUNT } from "./picture.js";
import {
  encodeRuns,
  HAS_RFC,
  IS_MISUSED,
  type PortSpace,
  STATUSES,
  type StoredLayers,
} from "./port-layers.js";

/** Everything that the picture shows, of every port and transport protocol. */
export function makePortSpace(): PortSpace {
  return {
    tcp: makeLayers("tcp"),
    udp: makeLayers("udp"),
    sctp: makeLayers("sctp"),
    dccp: makeLayers("dccp"),
  };
}

/** The landmarks over TCP with their names, which the picture has to have before it loads those of all ports. */
export function nameLandmarks(): readonly (readonly [port: number, name: string])[] {
  return LANDMARKS.flatMap((port) => {
    const name = getServiceName(port, "tcp");
    return name === undefined ? [] : [[port, name] as const];
  });
}

function makeLayers(transport: TransportProtocol): StoredLayers {
  const ports = Array.from({ length: PORT_COUNT }, (_, port) => {
    const status = portStatus(port, transport);
    const assignments = status === "assigned" ? findByPort(port, transport) : [];
    return {
      status: STATUSES.indexOf(status),
      record: recordOf(port, transport, assignments),
      year: yearOf(assignments),
    };
  });
  return {
    statuses: encodeRuns(ports.map(({ status }) => status)),
    records: encodeRuns(ports.map(({ record }) => record)),
    years: encodeRuns(ports.map(({ year }) => year)),
  };
}

/** An RFC of any of its services counts, and a report of use by others on a port that nobody has, too. */
function recordOf(
  port: number,
  transport: TransportProtocol,
  assignments: readonly AssignmentDetails[],
): number {
  const hasRfc = assignments.some(({ references }) => references.some(({ kind }) => kind === "rfc"));
  return (hasRfc ? HAS_RFC : 0) | (isUnauthorizedUseReported(port, transport) ? IS_MISUSED : 0);
}

/** Of the earliest registration of the port: what came beside it did not make it assigned. */
function yearOf(assignments: readonly AssignmentDetails[]): number {
  const years = assignments
    .flatMap(({ registrationDate }) => registrationDate?.slice(0, 4) ?? [])
    .map(Number);
  return years.length === 0 ? 0 : Math.min(...years);
}
