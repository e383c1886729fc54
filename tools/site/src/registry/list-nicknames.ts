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

/** Nicknames as pages show them, with whose they are. */
export function formatNicknames(nicknames: readonly string[]): string {
  const words = nicknames.length === 1 ? "a nickname" : "nicknames";
  return `Also called ${nicknames.join(", ")}: ${words} of this project, not IANA’s.`;
}
