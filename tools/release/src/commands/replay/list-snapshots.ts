import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The snapshots of a folder, `.csv` and `.csv.gz`, in the order of their names. */
export async function listSnapshots(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.csv(?:\.gz)?$/.test(name));
  return names.sort().map((name) => join(folder, name));
}
