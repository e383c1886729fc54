import { isUnauthorizedUseReported, portClass, portStatus } from "@ianakit/registry";
import { findCommonUsesByPort } from "@ianakit/registry/common-uses";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";

/** User Ports that are unassigned for every transport protocol, and that nobody is known or reported to use. */
export function listUnassignedPorts(): number[] {
  const { first, last } = portClass(1024);
  const ports: number[] = [];
  for (let port = first; port <= last; port++) {
    const isFree = TRANSPORT_PROTOCOLS.every(
      (transport) =>
        portStatus(port, transport) === "unassigned" && !isUnauthorizedUseReported(port, transport),
    );
    if (isFree && findCommonUsesByPort(port).length === 0) ports.push(port);
  }
  return ports;
}
