import stretches from "virtual:stretches";
import {
  aliasesOf,
  assignments,
  type PortRange,
  type Service,
  type TransportProtocol,
} from "@ianakit/registry";
import { descriptions } from "@ianakit/registry/details";
import { groupBy } from "@ianakit/registry/model";
import { listNicknames } from "../../registry/list-nicknames.js";
import type { ServiceResult, Stretch } from "./search-result.js";

/** The data that a search needs. */
export interface SearchEngine {
  readonly facts: ReadonlyMap<string, ServiceFacts>;
  /** Results that were made so far, by service name: most are never needed. */
  readonly described: Map<string, ServiceResult>;
  /** The ports without a service. Computed at build time, because it takes a browser more than a second. */
  readonly stretches: readonly Stretch[];
}

export function startEngine(): SearchEngine {
  return { facts: readServices(), described: new Map(), stretches };
}

/** A service as the results show it. */
export function describeService(engine: SearchEngine, serviceName: string): ServiceResult {
  const known = engine.described.get(serviceName);
  if (known !== undefined) return known;
  const described = makeResult(engine, serviceName);
  engine.described.set(serviceName, described);
  return described;
}

function makeResult({ facts }: SearchEngine, serviceName: string): ServiceResult {
  const { assignments: own = [], description = "" } = facts.get(serviceName) ?? {};
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
  readonly serviceName: string;
  readonly assignments: readonly {
    readonly ports: PortRange | undefined;
    readonly transport: TransportProtocol | undefined;
  }[];
  /** `Infinity` if it has no port. */
  readonly lowestPort: number;
  /** The first line of its first description. */
  readonly description: string;
}

/** Every service by name, in the order of the lowest ports. */
function readServices(): ReadonlyMap<string, ServiceFacts> {
  const descriptionsOf = descriptions();
  const rows = groupBy(
    assignments().filter(({ aliasOf }) => aliasOf === undefined),
    ({ serviceName }) => serviceName,
  );
  const services = [...rows].map(
    ([name, own]) =>
      [
        name,
        {
          serviceName: name,
          assignments: own,
          lowestPort: findLowestPort(own),
          description: descriptionsOf.get(name)?.[0]?.split("\n", 1)[0] ?? "",
        },
      ] as const,
  );
  return new Map(services.sort(([, left], [, right]) => left.lowestPort - right.lowestPort));
}

function findLowestPort(services: readonly Service[]): number {
  return Math.min(...services.map(({ ports }) => ports?.first ?? Number.POSITIVE_INFINITY));
}
