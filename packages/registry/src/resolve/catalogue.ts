import type { TransportProtocol } from "../assignment.js";
import { type CommonUse, commonUses } from "../common-uses.js";
import { groupBy } from "../group-by.js";
import { assignments, getPort } from "../index.js";
import type { Service } from "../service.js";
import { nicknames } from "../shared/nicknames.js";

/** A service with all its assignments, and every word that people find it by. */
export interface ServiceSubject {
  readonly kind: "service";
  readonly serviceName: string;
  /** The primary port first, then by transport protocol and port; historic names are left out. */
  readonly services: readonly Service[];
  /** Historic names that are aliases to it. */
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
}

/** A product that is commonly seen on a port, from the project's own list. */
export interface CommonUseSubject {
  readonly kind: "common use";
  readonly use: CommonUse;
}

export type Subject = ServiceSubject | CommonUseSubject;

/** Everything that a query can find. */
export interface Catalogue {
  readonly services: readonly ServiceSubject[];
  readonly commonUses: readonly CommonUseSubject[];
  /** By name in lower case; a historic name leads to the service that replaced it. */
  readonly byName: ReadonlyMap<string, ServiceSubject>;
}

let catalogue: Catalogue | undefined;

/** Read at the first query. */
export function getCatalogue(): Catalogue {
  catalogue ??= makeCatalogue();
  return catalogue;
}

function makeCatalogue(): Catalogue {
  const all = assignments();
  const rows = groupBy(
    all.filter(({ aliasOf }) => aliasOf === undefined),
    ({ serviceName }) => serviceName,
  );
  const aliases = groupBy(
    all.filter(({ aliasOf }) => aliasOf !== undefined),
    ({ aliasOf }) => aliasOf,
    ({ serviceName }) => serviceName,
  );
  const nicknamesOf = groupBy(
    [...nicknames()].flatMap(([nickname, names]) => names.map((name) => ({ nickname, name }))),
    ({ name }) => name,
    ({ nickname }) => nickname,
  );
  const services = [...rows].map(
    ([serviceName, own]): ServiceSubject => ({
      kind: "service",
      serviceName,
      services: sortPrimaryFirst(own),
      aliases: [...new Set(aliases.get(serviceName))],
      nicknames: nicknamesOf.get(serviceName) ?? [],
    }),
  );
  const byAlias = services.flatMap((each) =>
    each.aliases.map((alias) => [alias.toLowerCase(), each] as const),
  );
  return {
    services,
    commonUses: commonUses().map((use) => ({ kind: "common use", use })),
    byName: new Map([...byAlias, ...services.map((each) => [each.serviceName.toLowerCase(), each] as const)]),
  };
}

/** Moves the assignments with a primary port to the front of a list that is sorted by port. */
function sortPrimaryFirst(services: readonly Service[]): readonly Service[] {
  // Most services have one port, and looking the primary port up is what takes time.
  if (services.every(({ ports }) => ports?.first === services[0]?.ports?.first)) return services;
  const isPrimary = ({ serviceName, ports, transport }: Service) =>
    ports !== undefined && getPort(serviceName, transport ?? "tcp") === ports.first;
  return services.toSorted((left, right) => Number(isPrimary(right)) - Number(isPrimary(left)));
}

/** The part of a subject that uses a transport protocol; `undefined` if nothing does. */
export function limitTo<Each extends Subject>(
  subject: Each,
  transport: TransportProtocol | undefined,
): Each | undefined {
  if (transport === undefined) return subject;
  if (subject.kind === "common use") return subject.use.transport === transport ? subject : undefined;
  const services = subject.services.filter(
    (each) => each.transport === undefined || each.transport === transport,
  );
  return services.length === 0 ? undefined : { ...subject, services };
}

/**
 * Compares subjects that match a query equally well, the one that people mean first: services with a System Port, then those
 * over several transport protocols, then those that people have a nickname for, then the lower port.
 */
export function compareSubjects(left: Subject, right: Subject): number {
  const [ranks, others] = [rank(left), rank(right)];
  for (let at = 0; at < ranks.length; at++) {
    const difference = (ranks[at] ?? 0) - (others[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const NO_PORT = 65_536;

function rank(subject: Subject): readonly number[] {
  if (subject.kind === "common use") return [1, -1, -1, subject.use.port];
  const { services } = subject;
  const port = services[0]?.ports?.first ?? NO_PORT;
  const transports = new Set(
    services.filter(({ ports }) => ports !== undefined).map((each) => each.transport),
  );
  const portRank = port < 1024 ? 0 : port < NO_PORT ? 1 : 2;
  return [portRank, -Math.min(transports.size, 2), subject.nicknames.length > 0 ? -1 : 0, port];
}
