import stretches from "virtual:stretches";
import * as dnsSd from "@ianakit/dns-sd";
import {
  aliasesOf,
  assignments,
  type PortRange,
  type Service,
  type TransportProtocol,
} from "@ianakit/registry";
import { assignments as listDetails } from "@ianakit/registry/details";
import { listNicknames } from "../../registry/list-nicknames.js";
import type { ServiceResult, Stretch } from "./search-result.js";

/** All that a search looks into. */
export interface SearchEngine {
  readonly facts: ReadonlyMap<string, ServiceFacts>;
  /** The ports without a service, found when the site is built: it takes a browser more than a second. */
  readonly stretches: readonly Stretch[];
}

export function startEngine(): SearchEngine {
  return { facts: readServices(), stretches };
}

/** A service as the results show it. */
export function describeService(engine: SearchEngine, serviceName: string): ServiceResult {
  const { assignments: own = [], description = "" } = engine.facts.get(serviceName) ?? {};
  return {
    kind: "service",
    serviceName,
    description,
    ports: own.flatMap(({ ports, transport }) =>
      ports === undefined ? [] : `${formatRange(ports)}/${transport ?? "any"}`,
    ),
    nicknames: listNicknames(serviceName),
    aliases: aliasesOf(serviceName),
  };
}

function formatRange({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

/** What the filters ask of a service. */
export interface ServiceFacts {
  readonly assignments: readonly {
    readonly ports: PortRange | undefined;
    readonly transport: TransportProtocol | undefined;
  }[];
  readonly isServiceType: boolean;
  /** The first line of the first that the registry gives. */
  readonly description: string;
}

/** Every service by its name, those of the lowest ports first. */
function readServices(): ReadonlyMap<string, ServiceFacts> {
  const types = new Set(
    Object.values(dnsSd).flatMap((value) => (typeof value === "string" ? nameOf(value) : [])),
  );
  const descriptions = new Map<string, string>();
  for (const { serviceName, description } of listDetails()) {
    const [line = ""] = description.split("\n");
    if (line !== "" && !descriptions.has(serviceName)) descriptions.set(serviceName, line);
  }
  const rows = new Map<string, Service[]>();
  for (const service of assignments()) {
    if (service.aliasOf !== undefined) continue;
    const own = rows.get(service.serviceName);
    if (own === undefined) rows.set(service.serviceName, [service]);
    else own.push(service);
  }
  const services = [...rows].map(
    ([name, own]) =>
      [
        name,
        {
          assignments: own,
          isServiceType: types.has(name.toLowerCase()),
          description: descriptions.get(name) ?? "",
        },
      ] as const,
  );
  return new Map(services.sort(([, left], [, right]) => lowestPort(left) - lowestPort(right)));
}

/** Of a service type of the package, `_ipp._tcp`. */
function nameOf(serviceType: string): string {
  return dnsSd.parseServiceType(serviceType).serviceName;
}

function lowestPort({ assignments: own }: ServiceFacts): number {
  return Math.min(...own.map(({ ports }) => ports?.first ?? Number.POSITIVE_INFINITY));
}
