import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { failOn } from "../problem.js";
import { locateRepository } from "./locate-repository.js";

/**
 * Tells a repository before its first release from one whose last release was lost: without `data/released/` the packages
 * would begin anew, and what users have would be withdrawn without a word. One of the two files without the other is
 * noticed when they are read.
 *
 * @param root - the repository
 * @throws Failure where neither file is there although a package has a version
 */
export async function checkReleaseKept(root: string): Promise<void> {
  const { releasedCsv, releasedLedger, packages } = locateRepository(root);
  if (existsSync(releasedCsv) || existsSync(releasedLedger)) return;
  const versions = await Promise.all((await listFolders(packages)).map(readVersion));
  const version = versions.find((each) => each !== undefined && each !== "0.0.0");
  if (version === undefined) return;
  const message = `is missing, although packages were released (one is of version ${version}): bring it back from the commit that released them`;
  failOn([{ file: "data/released", rule: "released-files", message }]);
}

/** None where a test has laid `data/` alone. */
async function listFolders(packages: string): Promise<readonly string[]> {
  const names = await readdir(packages).catch(() => []);
  return names.map((name) => join(packages, name));
}

async function readVersion(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  return (JSON.parse(text) as { readonly version?: string }).version;
}
