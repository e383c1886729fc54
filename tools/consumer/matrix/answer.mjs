import { IPP_TCP } from "@ianakit/dns-sd";
import { getServiceName } from "@ianakit/registry";
import * as tcp from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";

export function answer() {
  const unassigned = 4;
  const copied = JSON.parse(JSON.stringify(TcpPort));
  return [
    tcp.HTTPS,
    copied.SSH,
    TcpPort[80],
    TcpPort[unassigned],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
}
