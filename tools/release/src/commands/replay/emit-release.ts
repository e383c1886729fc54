import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import type { Release } from "../../update/describe-release.js";
import { emitPackages } from "./emit-packages.js";
import { loadPackages } from "./load-packages.js";

/** The packages of a release as they are published. */
export interface EmittedRelease {
  readonly emitted: readonly EmittedPackage[];
  readonly folder: string;
}

/** Builds the packages of a release in a folder of their own. */
export async function emitRelease({ files }: Release, packages: string): Promise<EmittedRelease> {
  const folder = await mkdtemp(join(tmpdir(), "ianakit-replay-"));
  await emitPackages(files, packages, folder);
  return { emitted: await loadPackages(folder), folder };
}
