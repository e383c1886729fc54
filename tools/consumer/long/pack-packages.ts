import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { PACKAGES, PUBLISHED } from "../test/install-packages.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Each package's tarball, by the name of its folder. */
    tarballs: Record<string, string>;
  }
}

/** Packs every package, in one run of npm, for the tools that take a tarball. */
export default function packPackages({ provide }: TestProject): void {
  const target = realpathSync(mkdtempSync(join(tmpdir(), "ianakit-tarballs-")));
  const options = ["--json", "--ignore-scripts", "--pack-destination", target];
  const output = execFileSync("npm", ["pack", ...options, ...PUBLISHED], {
    cwd: target,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const packed = JSON.parse(output) as readonly { filename: string }[];
  provide(
    "tarballs",
    Object.fromEntries(PACKAGES.map((name, at) => [name, join(target, packed[at]?.filename ?? "")])),
  );
}
