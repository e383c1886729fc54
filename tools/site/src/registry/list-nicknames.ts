import { nicknames } from "@ianakit/registry/common-uses";
import { groupBy } from "@ianakit/registry/model";

let byServiceName: ReadonlyMap<string, readonly string[]> | undefined;

/** What people call a service that the registry calls otherwise: the project's own names, not IANA's. */
export function listNicknames(serviceName: string): readonly string[] {
  byServiceName ??= groupBy(
    [...nicknames()].flatMap(([nickname, names]) => names.map((name) => ({ nickname, name }))),
    ({ name }) => name,
    ({ nickname }) => nickname,
  );
  return byServiceName.get(serviceName) ?? [];
}

/**
 * Nicknames as pages show them, with whose they are.
 *
 * @param more - how many others there are
 */
export function formatNicknames(nicknames: readonly string[], more = 0): string {
  const words = nicknames.length + more === 1 ? "a nickname" : "nicknames";
  const names = nicknames.join(", ") + (more === 0 ? "" : ` and ${more} more`);
  return `Also called ${names}: ${words} of this project, not IANA’s.`;
}
