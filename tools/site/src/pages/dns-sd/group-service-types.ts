import { groupBy } from "@ianakit/registry/model";
import type { ServiceType } from "../../registry/list-service-types.js";

/** The service types of a service that the registry says the same of: over TCP, UDP or both. */
export interface TypedService extends Pick<ServiceType, "serviceName" | "txt"> {
  readonly types: readonly Pick<ServiceType, "type" | "identifier" | "transport">[];
  readonly description: string;
}

/** Service types together where they differ in the transport protocol alone, in their order. */
export function groupByService(
  all: readonly ServiceType[],
  descriptions: ReadonlyMap<string, string>,
): readonly TypedService[] {
  const groups = new Map<string, TypedService>();
  for (const { serviceName, txt, ...type } of all) {
    const key = JSON.stringify([serviceName, txt]);
    const types = [...(groups.get(key)?.types ?? []), type];
    groups.set(key, { serviceName, txt, types, description: descriptions.get(serviceName) ?? "" });
  }
  return [...groups.values()];
}

/** The services by their first letter; those that begin with a digit are of `0-9`. */
export function groupByLetter(
  services: readonly TypedService[],
): ReadonlyMap<string, readonly TypedService[]> {
  return groupBy(services, ({ serviceName }) => (/^\d/.test(serviceName) ? "0-9" : serviceName.charAt(0)));
}

interface Wanted {
  readonly words: string;
  readonly hasKeys: boolean;
}

/** The services that hold every word in a type, their description, their keys or their note. */
export function matchServiceTypes(
  services: readonly TypedService[],
  { words, hasKeys }: Wanted,
): readonly TypedService[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return services.filter(({ types, description, txt }) => {
    if (hasKeys && txt?.kind !== "keys") return false;
    const names = types.map(({ type, identifier }) => `${type} ${identifier}`).join(" ");
    const text = `${names} ${description} ${txt?.note ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
