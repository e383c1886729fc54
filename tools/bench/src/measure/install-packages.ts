import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { locatePackage, makeProjectFolder } from "./make-project-folder.js";

/**
 * A folder outside the repository, to be removed, with packages and what they depend on as npm installs them. Ours are
 * links in the repository, and to follow links takes an engine longer than to import a small module.
 */
export function installPackages(names: readonly string[]): string {
  const folder = makeProjectFolder();
  for (const name of names) installPackage(folder, name);
  return folder;
}

function installPackage(folder: string, name: string): void {
  const home = join(folder, "node_modules", name);
  if (existsSync(home)) return;
  cpSync(locatePackage(name), home, {
    recursive: true,
    filter: (source) => basename(source) !== "node_modules",
  });
  const { dependencies = {} } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const dependency of Object.keys(dependencies)) installPackage(folder, dependency);
}
