import { assignments } from "@ianakit/registry/details";
import type { FoundService } from "./found-service.js";
import { NICKNAMES } from "./nicknames.js";

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
