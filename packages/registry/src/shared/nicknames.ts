import file from "../../../../data/nicknames.json" with { type: "json" };
import { describe } from "../arguments.js";

/**
 * What people call services that IANA registered under other names: the project's own words, not part of IANA's data.
 * A few are themselves the registered names of other services: `sftp` is registered at port 115 for the Simple File
 * Transfer Protocol, but most people who say it mean `ssh`.
 *
 * @returns the service names that each nickname stands for, the one that most people mean first
 * @example
 * console.log(nicknames().get("rdp")); // [ 'ms-wbt-server' ]
 * console.log(nicknames().get("sftp")); // [ 'ssh' ]
 */
export function nicknames(): ReadonlyMap<string, readonly string[]> {
  return new Map([...Object.entries(file.nicknames), ...Object.entries(file.registeredNames)]);
}

let servicesByNickname: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The services that people call by a nickname.
 *
 * @param nickname - in any case
 * @returns service names, the one that most people mean first; empty for a word that is not a nickname
 * @throws {TypeError} if `nickname` is not a string
 * @example
 * console.log(findByNickname("Postgres")); // [ 'postgresql' ]
 */
export function findByNickname(nickname: string): readonly string[] {
  if (typeof nickname !== "string") throw new TypeError(`a nickname is a string, not ${describe(nickname)}`);
  servicesByNickname ??= nicknames();
  return servicesByNickname.get(nickname.trim().toLowerCase()) ?? NO_NAMES;
}

const NO_NAMES: readonly string[] = /* @__PURE__ */ Object.freeze([]);
