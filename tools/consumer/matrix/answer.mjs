import { IPP_TCP } from "@ianakit/dns-sd";
import { getServiceName } from "@ianakit/registry";
import * as tcp from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";

export function answer() {
  const reserved = 0;
  const copied = JSON.parse(JSON.stringify(TcpPort));
  return [
    tcp.HTTPS,
    copied.LDAP,
    TcpPort[80],
    TcpPort[reserved],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
}
