import { join } from "node:path";
import type { PackageName } from "../api/package-api.js";
import { formatLedger } from "../identifiers/format-ledger.js";
import { type FileChange, recoverWrites, withLock, writeTogether } from "../transaction/index.js";
import { countApi, type PackageCounts } from "./count-api.js";
import { listChanges } from "./list-changes.js";
import { type Inputs, type ReadPackages, readPackages } from "./read-inputs.js";

/** A line of the table that generating ends with. */
export interface PackageReport extends PackageCounts {
  readonly name: PackageName;
  readonly bytes: number;
  /** Rendering it. */
  readonly milliseconds: number;
}

export interface Generated extends ReadPackages {
  readonly reports: readonly PackageReport[];
}

/** Writes packages in the repository, each to `<packages>/<name>/src/generated`: a whole package or nothing of it. */
export async function generateInPlace(
  inputs: Inputs,
  names: readonly PackageName[],
  packages: string,
): Promise<Generated> {
  const made = await renderPackages(inputs, names);
  for (const { name, files } of made.rendered) {
    const root = join(packages, name);
    await write(root, () => listChanges(root, "src/generated", files));
  }
  return made;
}

/** Writes packages, and the ledger if this run began one, to another folder: all of it or nothing. */
export async function generateElsewhere(
  inputs: Inputs,
  names: readonly PackageName[],
  folder: string,
): Promise<Generated> {
  const made = await renderPackages(inputs, names);
  await write(folder, async () => {
    const changes = await Promise.all(
      made.rendered.map(({ name, files }) => listChanges(folder, `${name}/src/generated`, files)),
    );
    const ledger: FileChange[] = [{ path: "identifiers.json", content: formatLedger(made.ledger) }];
    return [...changes.flat(), ...(inputs.ledger === undefined ? ledger : [])];
  });
  return made;
}

async function renderPackages(inputs: Inputs, names: readonly PackageName[]) {
  const read = await readPackages(inputs);
  // ts-morph comes with TypeScript, which takes longer to load than bad input takes to be refused.
  const { renderPackage } = await import("../render/render-package.js");
  const rendered = names.map((name) => {
    const start = performance.now();
    const files = renderPackage(name, read.apis);
    return { name, files, milliseconds: performance.now() - start };
  });
  const reports = rendered.map(({ name, files, milliseconds }) => {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { name, ...countApi(name, read.apis), bytes, milliseconds };
  });
  return { ...read, rendered, reports };
}

async function write(root: string, listFileChanges: () => Promise<readonly FileChange[]>): Promise<void> {
  await withLock(root, async () => {
    await recoverWrites(root);
    await writeTogether(root, await listFileChanges());
  });
}
