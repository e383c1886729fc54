import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RELEASED_PACKAGES } from "../changesets/packages.js";
import { runCommand } from "./run-command.js";

/**
 * Writes a bill of materials (CycloneDX) of each package, and one of the whole workspace: everything that builds
 * and tests them. The command line's names the libraries in its bundle.
 *
 * @param root - the repository, its dependencies installed
 * @param folder - where the documents go
 * @returns their paths
 */
export async function writeSboms(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const packages = RELEASED_PACKAGES.map((name) => write(name, "--workspace", `packages/${name}`));
  return Promise.all([...packages, write("workspace")]);

  async function write(name: string, ...scope: readonly string[]): Promise<string> {
    const text = await runCommand("npm", ["sbom", "--sbom-format", "cyclonedx", ...scope], { folder: root });
    const path = join(folder, `${name}.cdx.json`);
    await writeFile(path, text);
    return path;
  }
}
