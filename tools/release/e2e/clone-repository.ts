import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Clones what is committed of this repository, and links what is installed. */
export function cloneRepository(folder: string): void {
  execFileSync("git", ["clone", "--quiet", root, folder]);
  const workspaces = ["packages", "tools"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  for (const place of ["", ...workspaces]) {
    const installed = join(root, place, "node_modules");
    const target = join(folder, place);
    // Links within the folder, to the workspaces, are relative: in the clone they lead to the clone's.
    if (existsSync(installed) && existsSync(target))
      execFileSync("cp", ["-a", "--reflink=auto", installed, target]);
  }
}
