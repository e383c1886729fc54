import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderPackage } from "@ianakit/generator/render/render-package";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import type { Release } from "../../update/describe-release.js";
import { emitPackages } from "./emit-packages.js";
import { loadPackages } from "./load-packages.js";

/** Builds the packages of a release in a folder of their own, `registry` with the day that it is of. */
export async function emitRelease(
  { apis, files, registry }: Release,
  date: string | undefined,
  packages: string,
): Promise<{ readonly emitted: readonly EmittedPackage[]; readonly folder: string }> {
  const snapshot = { date, sha256: "", rowCount: registry.assignments.length, knownGaps: [] };
  const dated = renderPackage("registry", { ...apis, registry: { ...apis.registry, snapshot } });
  const folder = await mkdtemp(join(tmpdir(), "ianakit-replay-"));
  await emitPackages(new Map([...files, ["registry", dated]]), packages, folder);
  return { emitted: await loadPackages(folder), folder };
}
