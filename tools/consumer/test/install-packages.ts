import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** The folders of the packages that are published. */
export const PACKAGES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry", "eslint-plugin", "cli"] as const;

/** What is published of each package: a folder that its build makes. */
export const PUBLISHED = PACKAGES.map((name) =>
  fileURLToPath(new URL(`../../../packages/${name}/package`, import.meta.url)),
);

declare module "vitest" {
  interface ProvidedContext {
    /** A folder outside the repository with every package packed and installed by npm, as users have them. */
    consumer: string;
  }
}

/** Has npm pack every package and install what it packed, into a project of their own: no workspace link is left. */
export default function installPackages({ provide }: TestProject): () => void {
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "ianakit-consumer-")));
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  // One run of npm: `--install-links` packs a folder as for the registry, and installs the files of the tarball.
  const options = ["--install-links", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...options, ...PUBLISHED], { cwd: consumer, stdio: "ignore" });
  provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}
