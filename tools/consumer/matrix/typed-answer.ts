import { IPP_TCP } from "@ianakit/dns-sd";
import { getServiceName } from "@ianakit/registry";
import { HTTPS } from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";

/** A constant, a member and reverse look-ups of an enum as an object, a look-up, a service type. */
export function answer(): string {
  const unassigned = 4;
  const copied = structuredClone(TcpPort);
  return [
    HTTPS,
    copied.SSH,
    TcpPort[80],
    TcpPort[unassigned],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
}
