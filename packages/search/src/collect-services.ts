import { assignments } from "@ianakit/registry/details";
import nicknameFile from "../../../data/nicknames.json" with { type: "json" };

/** What the search finds: a service with all its ports. */
export interface FoundService {
  readonly serviceName: string;
  readonly description: string;
  /** `5432/tcp`. */
  readonly ports: readonly string[];
  /** Names of the project's own, not IANA's, that people use for it. */
  readonly nicknames: readonly string[];
  /** Historic names that are aliases to it. */
  readonly aliases: readonly string[];
}

interface Growing {
  readonly serviceName: string;
  description: string;
  readonly ports: string[];
  readonly nicknames: string[];
  readonly aliases: string[];
}

/** Every service once, with what people look for it by; a historic name belongs to the service that it is an alias to. */
export function collectServices(): readonly FoundService[] {
  const services = new Map<string, Growing>();
  const serviceOf = (serviceName: string) => {
    const known = services.get(serviceName) ?? {
      serviceName,
      description: "",
      ports: [],
      nicknames: [],
      aliases: [],
    };
    services.set(serviceName, known);
    return known;
  };
  for (const { serviceName, description, ports, transport, aliasOf } of assignments()) {
    if (aliasOf !== undefined) addOnce(serviceOf(aliasOf).aliases, serviceName);
    else {
      const service = serviceOf(serviceName);
      service.description ||= description.split("\n")[0] ?? "";
      if (ports !== undefined) {
        const range = ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
        service.ports.push(`${range}/${transport ?? "any"}`);
      }
    }
  }
  for (const [nickname, names] of NICKNAMES) {
    for (const name of names) services.get(name)?.nicknames.push(nickname);
  }
  return [...services.values()];
}

/** A historic name has an assignment for each of its transport protocols. */
function addOnce(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}

/** What people call services, by nickname: names of the project's own, no part of IANA's data. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(nicknameFile.nicknames),
);
