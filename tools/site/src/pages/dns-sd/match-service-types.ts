import type { ServiceType } from "../../registry/list-service-types.js";

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
