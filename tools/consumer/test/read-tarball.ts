import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

/** The files of a tarball by their paths in it, in the order of the paths. */
export function readTarball(tarball: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-tarball-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder]);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    const root = join(folder, "package");
    return new Map(
      paths
        .map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")] as const)
        .toSorted(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
