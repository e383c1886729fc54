import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** The folders of the packages that are published. */
export const PACKAGES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry", "eslint-plugin", "cli"] as const;

const packages = fileURLToPath(new URL("../../../packages", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** A folder outside the repository with every package installed from its tarball, as users have them. */
    consumer: string;
    /** Each package's tarball, by the name of its folder. */
    tarballs: Record<string, string>;
  }
}

/** Packs every package and installs the tarballs into a project of their own: no workspace link is left. */
export default function installPackages({ provide }: TestProject): () => void {
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "ianakit-consumer-")));
  const tarballs = pack(consumer);
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const options = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  npm(consumer, "install", ...options, ...Object.values(tarballs));
  provide("consumer", consumer);
  provide("tarballs", tarballs);
  return () => rmSync(consumer, { recursive: true, force: true });
}

/** Packs what is published of every package, in one run of npm. */
function pack(target: string): Record<string, string> {
  const folders = PACKAGES.map((name) => `./${name}/package`);
  const options = ["--json", "--ignore-scripts", "--pack-destination", target];
  const packed = JSON.parse(npm(packages, "pack", ...options, ...folders)) as readonly { filename: string }[];
  return Object.fromEntries(PACKAGES.map((name, at) => [name, join(target, packed[at]?.filename ?? "")]));
}

function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
