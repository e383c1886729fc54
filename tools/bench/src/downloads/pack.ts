import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

export interface Packed {
  /** Kilobytes of the tarball. */
  readonly packed: number;
  /** Kilobytes of its files. */
  readonly unpacked: number;
  readonly files: number;
}

/** Packs the package of a folder into another folder. */
export function pack(folder: string, target: string): Packed {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", target], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, unpackedSize, entryCount }] = JSON.parse(output) as [
    { filename: string; unpackedSize: number; entryCount: number },
  ];
  return {
    packed: statSync(join(target, filename)).size / 1000,
    unpacked: unpackedSize / 1000,
    files: entryCount,
  };
}
