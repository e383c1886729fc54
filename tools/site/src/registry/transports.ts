import * as dccp from "@ianakit/dccp";
import type { TransportProtocol } from "@ianakit/registry";
import * as sctp from "@ianakit/sctp";
import * as tcp from "@ianakit/tcp";
import * as udp from "@ianakit/udp";

/** A package of constants: `HTTPS` is 443. */
export type Constants = Readonly<Record<string, number>>;

interface TransportPackage {
  readonly name: string;
  readonly enumName: string;
  readonly constants: Constants;
}

/** Each transport protocol's package, as a user imports it. */
export const PACKAGES: Readonly<Record<TransportProtocol, TransportPackage>> = {
  tcp: { name: "@ianakit/tcp", enumName: "TcpPort", constants: tcp },
  udp: { name: "@ianakit/udp", enumName: "UdpPort", constants: udp },
  sctp: { name: "@ianakit/sctp", enumName: "SctpPort", constants: sctp },
  dccp: { name: "@ianakit/dccp", enumName: "DccpPort", constants: dccp },
};
