import type { ServiceType } from "../../registry/list-service-types.js";

interface Wanted {
  readonly words: string;
  readonly hasKeys: boolean;
}

/** The service types that hold every word in their type, their keys or their note. */
export function matchServiceTypes(
  types: readonly ServiceType[],
  { words, hasKeys }: Wanted,
): readonly ServiceType[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return types.filter(({ type, identifier, txt }) => {
    if (hasKeys && txt?.kind !== "keys") return false;
    const text = `${type} ${identifier} ${txt?.note ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
