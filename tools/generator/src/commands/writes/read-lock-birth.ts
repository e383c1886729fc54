import fs from "node:fs/promises";

/** When the folder of a lock was made, in nanoseconds: it tells one lock from a later one at the same place. */
export async function readLockBirth(path: string): Promise<bigint> {
  return (await fs.stat(path, { bigint: true })).birthtimeNs;
}
