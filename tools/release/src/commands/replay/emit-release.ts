import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type GeneratedFile, PACKAGE_NAMES, type PackageName } from "@ianakit/generator";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import type { Release } from "../../update/describe-release.js";
import { runCommand } from "../run-command.js";
import { loadPackages } from "./load-packages.js";

/** The packages of a release as they are published. */
export interface EmittedRelease {
  readonly emitted: readonly EmittedPackage[];
  /** A project whose `node_modules` has them. */
  readonly folder: string;
}

export type EmitRelease = (release: Release) => Promise<EmittedRelease>;

/**
 * Has releases built as the repository builds what it publishes, each package in a folder laid out as the repository
 * is. A package whose generated sources are those of an earlier release is built once.
 *
 * @param root - the repository
 * @param workplace - where to build
 */
export function prepareEmission(root: string, workplace: string): EmitRelease {
  const builds = new Map<string, Promise<string>>();
  return async ({ files }) => {
    const folder = await mkdtemp(join(workplace, "release-"));
    await mkdir(join(folder, "node_modules/@ianakit"), { recursive: true });
    const links = PACKAGE_NAMES.map(async (name) => {
      const published = await buildOnce(name, files.get(name) ?? []);
      await symlink(published, join(folder, "node_modules/@ianakit", name), "junction");
    });
    await Promise.all(links);
    return { emitted: await loadPackages(folder), folder };
  };

  function buildOnce(name: PackageName, generated: readonly GeneratedFile[]): Promise<string> {
    const sum = createHash("sha256").update(JSON.stringify(generated)).digest("hex");
    const key = `${name}-${sum}`;
    const build = builds.get(key) ?? buildPackage(root, join(workplace, key), name, generated);
    builds.set(key, build);
    return build;
  }
}

/** @returns the folder that would be published */
async function buildPackage(
  root: string,
  repository: string,
  name: PackageName,
  generated: readonly GeneratedFile[],
): Promise<string> {
  const [original, place] = [root, repository].map((each) => join(each, "packages", name)) as [
    string,
    string,
  ];
  const unused = ["src/generated", "dist", "package", "model", "test", "node_modules", ".turbo"];
  const left = new Set(unused.map((path) => join(original, path)));
  await cp(original, place, { recursive: true, filter: (source) => !left.has(source) });
  await cp(join(root, "tsconfig.base.json"), join(repository, "tsconfig.base.json"));
  // The lists of nicknames and common uses, which do not come from the registry.
  await symlink(join(root, "data"), join(repository, "data"), "junction");
  for (const { path, text } of generated) {
    const target = join(place, "src/generated", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await runCommand(process.execPath, [join(root, "tools/build/build-package.mjs")], { folder: place });
  return join(place, "package");
}
