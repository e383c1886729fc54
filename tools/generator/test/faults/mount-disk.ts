import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own, in memory, that a test fills or makes read-only. */
export interface Disk {
  readonly folder: string;
  readonly remount: (options: string) => void;
  readonly unmount: () => void;
}

/** Whether this machine lets us: Linux, as root, outside of most containers. */
export const isMountingAllowed: boolean = tryToMount();

/** Mounts a disk of so many kilobytes. */
export function mountDisk(kilobytes: number): Disk {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=755`, "tmpfs", folder], {
    stdio: "pipe",
  });
  return {
    folder,
    remount: (options) => execFileSync("mount", ["-o", `remount,${options}`, folder], { stdio: "pipe" }),
    unmount: () => {
      execFileSync("umount", [folder], { stdio: "pipe" });
      rmdirSync(folder);
    },
  };
}

function tryToMount(): boolean {
  if (process.platform !== "linux" || spawnSync("mount", ["--version"]).status !== 0) return false;
  try {
    mountDisk(4).unmount();
    return true;
  } catch {
    return false;
  }
}
