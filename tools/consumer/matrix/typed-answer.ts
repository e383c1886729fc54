import { IPP_TCP } from "@ianakit/dns-sd";
import { getServiceName } from "@ianakit/registry";
import { HTTPS } from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";

/** A constant, a member and reverse look-ups of an enum as an object, a look-up, a service type. */
export function answer(): string {
  const reserved = 0;
  const copied = structuredClone(TcpPort);
  return [
    HTTPS,
    copied.LDAP,
    TcpPort[80],
    TcpPort[reserved],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
}
