import {
  findByPort,
  getPort as getAnyPort,
  getServiceName,
  type PortStatus,
  portStatus,
} from "@ianakit/registry";
import { assignments, findByName } from "@ianakit/registry/details";
import {
  findByName as findRegistered,
  getPort,
  isAssignedPort,
  isServiceName,
  isTransportProtocol,
  type PortOf,
  type RegisteredServiceName,
  type ServiceName,
} from "@ianakit/registry/typed";
import type { AssignedTcpPort, TcpServiceName } from "@ianakit/tcp/types";
import type { UdpServiceName } from "@ianakit/udp/types";

const https: 443 = getPort("https", "tcp");
const alternate: 8080 = getPort("http-alt", "tcp");
const historic: 210 = getPort("z39.50", "tcp");
declare const anyName: string;
const any: number | undefined = getPort(anyName, "tcp");
declare const anySuffix: `http${string}`;
const suffixed: number | undefined = getPort(anySuffix, "tcp");
declare const oneOfTwo: "https" | "ssh";
const port: 443 | 22 = getPort(oneOfTwo, "tcp");
declare const transport: "tcp" | "udp";
const same: 443 = getPort("https", transport);
// Registered only for tcp.
const perhaps: number | undefined = getPort("submissions", transport);
const portOfOne = <Name extends ServiceName<"tcp">>(serviceName: Name): PortOf<Name, "tcp"> =>
  getPort(serviceName, "tcp");
const onePort: 443 = portOfOne("https");
const findOne = <Name extends ServiceName<"tcp">>(serviceName: Name) => findRegistered(serviceName, "tcp");
const [found] = findOne("https");
// @ts-expect-error not a registered name
portOfOne("htps");
// @ts-expect-error not a registered name
getPort("htps", "tcp");
// @ts-expect-error every object has this property, but the registry has no such name
getPort("toString", "tcp");
// @ts-expect-error registered only for other transport protocols
getPort("https", "dccp");
// @ts-expect-error one of the two is not a registered name
getPort(anyName as "https" | "htps", "tcp");
// @ts-expect-error registered for neither of the two
getPort("htps", transport);
// @ts-expect-error the message itself is not a name
getPort("service name 'htps' is not registered for tcp", "tcp");
// @ts-expect-error quic is not a transport protocol of the registry
getAnyPort("https", "quic");
// @ts-expect-error a port is a number
findByPort("80");

declare const value: unknown;
const guarded: TcpServiceName | undefined = isServiceName(anyName, "tcp") ? anyName : undefined;
const guardedPort: AssignedTcpPort | undefined = isAssignedPort(value, "tcp") ? value : undefined;
if (isTransportProtocol(value) && value === "udp" && isServiceName(anyName, value)) {
  const overUdp: UdpServiceName = anyName;
  const named: number | undefined = getPort(anyName, "udp");
  console.log(overUdp, named);
}
// Every name at once has the ports of all.
const anyPort: AssignedTcpPort | undefined = isServiceName(anyName, "tcp")
  ? getPort(anyName, "tcp")
  : undefined;
// @ts-expect-error no service was first released with port 591
const furtherPort: PortOf<RegisteredServiceName<"tcp">, "tcp"> = 591;
declare const oneMore: RegisteredServiceName<"tcp"> | "htps";
const perhapsOne: PortOf<typeof oneMore, "tcp"> = undefined;
const overEither = <Transport extends "tcp" | "udp">(
  serviceName: ServiceName<Transport>,
  over: Transport,
): number | undefined => getPort(serviceName, over);
if (isServiceName(anyName, "udp")) {
  // @ts-expect-error registered over UDP, but perhaps not over TCP
  const overTcp: TcpServiceName = anyName;
  console.log(overTcp);
}

const status: PortStatus = portStatus(443, "tcp");
const name: string | undefined = getServiceName(443, "tcp");
const described: string | undefined = findByName("https")[0]?.description;
for (const { references } of assignments()) {
  const [first] = references;
  if (first?.kind === "rfc") {
    const number: number = first.number;
    console.log(number);
  }
}

export {
  alternate,
  any,
  anyPort,
  described,
  found,
  furtherPort,
  guarded,
  guardedPort,
  historic,
  https,
  name,
  onePort,
  overEither,
  perhaps,
  perhapsOne,
  port,
  same,
  status,
  suffixed,
};
