import { nicknames } from "@ianakit/registry/common-uses";

const entries: readonly (readonly [string, readonly string[]])[] = [...nicknames()];

/** What people call a service that the registry calls otherwise: the project's own names, not IANA's. */
export function listNicknames(serviceName: string): readonly string[] {
  return entries.flatMap(([nickname, names]) => (names.includes(serviceName) ? [nickname] : []));
}

/** Nicknames as pages show them, with whose they are. */
export function formatNicknames(nicknames: readonly string[]): string {
  const words = nicknames.length === 1 ? "a nickname" : "nicknames";
  return `Also called ${nicknames.join(", ")}: ${words} of this project, not IANA’s.`;
}
