import nicknameFile from "../../../data/nicknames.json" with { type: "json" };

/** What people call services, by nickname: names of the project's own, no part of IANA's data. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(nicknameFile.nicknames),
);
