import nicknameFile from "../../../../data/nicknames.json" with { type: "json" };

const entries: readonly (readonly [string, readonly string[]])[] = Object.entries(nicknameFile.nicknames);

/** What people call a service that the registry calls otherwise: the project's own names, not IANA's. */
export function listNicknames(serviceName: string): readonly string[] {
  return entries.flatMap(([nickname, names]) => (names.includes(serviceName) ? [nickname] : []));
}
