import fs from "node:fs/promises";

/** Tells one lock from a later one at the same place, by when its folder was made. */
export async function readLockBirth(path: string): Promise<string> {
  return String((await fs.stat(path, { bigint: true })).birthtimeNs);
}
