import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

/** Copies the licence and the notice, which every package carries, to the package of the current folder. */
export async function copyNotices() {
  for (const name of ["LICENSE", "NOTICE"]) {
    const source = join(repository, name);
    const there = await readFile(name).catch(() => undefined);
    if (there === undefined || !there.equals(await readFile(source))) await copyFile(source, name);
  }
}
