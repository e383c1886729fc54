import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** The folders of the packages that are published. */
export const PACKAGES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry", "cli"] as const;

const repository = fileURLToPath(new URL("../../../", import.meta.url));

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
  const tarballs = Object.fromEntries(PACKAGES.map((name) => [name, pack(name, consumer)]));
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  npm(
    consumer,
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    ...Object.values(tarballs),
  );
  provide("consumer", consumer);
  provide("tarballs", tarballs);
  return () => rmSync(consumer, { recursive: true, force: true });
}

function pack(name: string, target: string): string {
  const output = npm(
    join(repository, "packages", name, "package"),
    "pack",
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    target,
  );
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(target, filename);
}

function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
