import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

export interface Packed {
  /** Kilobytes of the tarball. */
  readonly packed: number;
  /** Kilobytes of its files, without the changelog. */
  readonly unpacked: number;
  /** How many they are, without the changelog: it comes with the first release, and grows with each. */
  readonly files: number;
}

/** Packs the package of a folder into another folder. */
export function pack(folder: string, target: string): Packed {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", target], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, files: all }] = JSON.parse(output) as [
    { filename: string; files: readonly { readonly path: string; readonly size: number }[] },
  ];
  const files = all.filter(({ path }) => path !== "CHANGELOG.md");
  return {
    packed: statSync(join(target, filename)).size / 1000,
    unpacked: files.reduce((sum, { size }) => sum + size, 0) / 1000,
    files: files.length,
  };
}
