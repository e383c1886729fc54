import { portStatus, type TransportProtocol } from "@ianakit/registry";
import { type AssignmentDetails, findByPort } from "@ianakit/registry/details";
import { PORT_COUNT } from "./picture.js";
import {
  encodeRuns,
  NO_LETTER,
  OTHER_LETTER,
  type PortSpace,
  STATUSES,
  type StoredLayers,
} from "./port-layers.js";

/** Everything that the picture shows, of every port and transport protocol. Assignees are people: a letter is all of them. */
export function makePortSpace(): PortSpace {
  return {
    tcp: makeLayers("tcp"),
    udp: makeLayers("udp"),
    sctp: makeLayers("sctp"),
    dccp: makeLayers("dccp"),
  };
}

function makeLayers(transport: TransportProtocol): StoredLayers {
  const ports = Array.from({ length: PORT_COUNT }, (_, port) => {
    const status = portStatus(port, transport);
    const assignments = status === "assigned" ? findByPort(port, transport) : [];
    return { status: STATUSES.indexOf(status), letter: letterOf(assignments), year: yearOf(assignments) };
  });
  return {
    statuses: encodeRuns(ports.map(({ status }) => status)),
    letters: encodeRuns(ports.map(({ letter }) => letter)),
    years: encodeRuns(ports.map(({ year }) => year)),
  };
}

/** Of the service that the port is known for; an assignment beside it only where that one names nobody. */
function letterOf(assignments: readonly AssignmentDetails[]): number {
  const [assignee] = assignments.flatMap(({ assignees }) => assignees);
  if (assignee === undefined) return NO_LETTER;
  const place = assignee.normalize("NFD").toUpperCase().charCodeAt(0) - "A".charCodeAt(0);
  return place >= 0 && place < 26 ? place + 1 : OTHER_LETTER;
}

/** Of the earliest registration of the port: what came beside it did not make it assigned. */
function yearOf(assignments: readonly AssignmentDetails[]): number {
  const years = assignments
    .flatMap(({ registrationDate }) => registrationDate?.slice(0, 4) ?? [])
    .map(Number);
  return years.length === 0 ? 0 : Math.min(...years);
}
