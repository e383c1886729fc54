import { assignments } from "@ianakit/registry/details";
import { listServiceTypes, type ServiceType } from "../../registry/list-service-types.js";
import type { Page } from "../load-page.js";
import { ServiceTypeTable } from "./service-type-table.js";

/** Every DNS-SD service type with its TXT keys. */
export function makeDnsSdPage(): Page {
  const descriptions = describeServices();
  const types = listServiceTypes().map((type) => ({
    ...type,
    description: descriptions.get(type.serviceName) ?? "",
  }));
  return {
    title: "DNS-SD service types · ianakit",
    description: `${types.length} DNS-SD service types of the IANA registry with their TXT keys.`,
    content: (
      <div class="page">
        <h1 tabIndex={-1}>DNS-SD service types</h1>
        <p class="lead">
          What devices announce by mDNS, Bonjour or Avahi (RFC 6763), with the keys of their TXT records as
          the registry notes them.
        </p>
        <ServiceTypeTable types={types} />
      </div>
    ),
  };
}

/** The first line that the registry says of a service, by its name in lower case. */
function describeServices(): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const { serviceName, description } of assignments()) {
    const name = serviceName.toLowerCase();
    if (!descriptions.get(name)) descriptions.set(name, description.split("\n")[0] ?? "");
  }
  return descriptions;
}

export interface DescribedServiceType extends ServiceType {
  readonly description: string;
}

interface Wanted {
  readonly words: string;
  readonly hasKeys: boolean;
}

/** The service types that hold every word in their type, their description, their keys or their note. */
export function matchServiceTypes(
  types: readonly DescribedServiceType[],
  { words, hasKeys }: Wanted,
): readonly DescribedServiceType[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return types.filter(({ type, identifier, description, txt }) => {
    if (hasKeys && txt?.kind !== "keys") return false;
    const text = `${type} ${identifier} ${description} ${txt?.note ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
