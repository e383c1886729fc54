import * as dccp from "@ianakit/dccp";
import { DISCARD_SERVICE_CODE, parseServiceCode } from "@ianakit/dccp/service-codes";
import * as sctp from "@ianakit/sctp";
import * as tcp from "@ianakit/tcp";
import { HTTP_ALT, HTTPS } from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";
import { SSH } from "@ianakit/tcp/system";
import type {
  AssignedTcpPort,
  TcpPortOf,
  TcpPortsOf,
  TcpServiceAt,
  TcpServiceName,
} from "@ianakit/tcp/types";
import * as udp from "@ianakit/udp";
import type { UdpServiceName } from "@ianakit/udp/types";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function isTrue<T extends true>(_?: T): void {}

// Constants are literals.
const https: 443 = HTTPS;
const ssh: 22 = SSH;
const alternate: 8080 = HTTP_ALT;
const domain: 53 = udp.DOMAIN;
const m3ua: 2905 = sctp.M3UA;
const discard: 9 = dccp.DISCARD;
const code: 1145656131 = DISCARD_SERVICE_CODE;
const parsed: number = parseServiceCode("SC:DISC");
// @ts-expect-error HTTPS is 443
const wrong: 80 = HTTPS;
// @ts-expect-error no service has this name
tcp.HTTPZ;

// @ts-expect-error 3389 is not a System Port
import { MS_WBT_SERVER } from "@ianakit/tcp/system";

// The enum is a nominal one.
const port: TcpPort = TcpPort.HTTPS;
const name: string | undefined = TcpPort[80];
const known: string | undefined = TcpPort[TcpPort.HTTP];
// @ts-expect-error no service has this port
const unknownPort: TcpPort = 12345678;
// @ts-expect-error a misspelt member
TcpPort.HTPS;
// A constant of the same value is assignable, and `import type` costs nothing.
const fromConstant: TcpPort = HTTPS;
function isWeb(candidate: TcpPort): boolean {
  return candidate === TcpPort.HTTP || candidate === TcpPort.HTTPS;
}

// The types check names and ports.
isTrue<Equal<TcpPortOf<"https">, 443>>();
isTrue<Equal<TcpPortOf<"http-alt">, 8080>>();
isTrue<Equal<TcpPortsOf<"http-alt">, 591 | 8008 | 8080>>();
isTrue<Equal<TcpPortsOf<"https">, 443>>();
isTrue<Equal<TcpServiceAt<443>, "https">>();
isTrue<Equal<TcpServiceAt<80>, "http" | "www" | "www-http">>();
isTrue<Equal<TcpServiceAt<6010>, "x11">>();
// Every name and every port at once.
isTrue<Equal<TcpServiceAt<AssignedTcpPort>, TcpServiceName>>();
const primary: TcpPortOf<TcpServiceName> = 8080;
const further: TcpPortsOf<TcpServiceName> = 591;
// @ts-expect-error 591 is a further port of http-alt
const noPrimary: TcpPortOf<TcpServiceName> = 591;
const service: TcpServiceName = "postgresql";
const assigned: AssignedTcpPort = 6063;
const overUdp: UdpServiceName = "domain";
// @ts-expect-error a misspelt service name
const misspelt: TcpServiceName = "postgres-ql";
// @ts-expect-error 4 is assigned to nobody
const unassigned: AssignedTcpPort = 4;
// @ts-expect-error not a registered name
type NoPort = TcpPortOf<"htps">;
// @ts-expect-error not an assigned port
type NoService = TcpServiceAt<4>;

export type { NoPort, NoService };
export {
  alternate,
  assigned,
  code,
  discard,
  domain,
  fromConstant,
  further,
  https,
  isWeb,
  known,
  MS_WBT_SERVER,
  m3ua,
  misspelt,
  name,
  noPrimary,
  overUdp,
  parsed,
  port,
  primary,
  service,
  ssh,
  unassigned,
  unknownPort,
  wrong,
};
