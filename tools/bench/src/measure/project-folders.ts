import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository has its packages. */
const INSTALLED = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** The folder of an installed package; for one of ours, the folder that is published. */
function locatePackage(name: string): string {
  const folder = realpathSync(join(INSTALLED, name));
  const published = join(folder, "package");
  return existsSync(join(published, "package.json")) ? published : folder;
}

/** A folder outside the repository for a project that has installed nothing. The caller removes it. */
export function makeProjectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  return folder;
}

const SCOPE = "@ianakit";

/**
 * A folder outside the repository that finds what the repository has installed, and in addition a package `empty` with
 * one constant. The caller removes it.
 */
export function makeConsumerFolder(): string {
  const folder = makeProjectFolder();
  const target = join(folder, "node_modules");
  mkdirSync(join(target, SCOPE), { recursive: true });
  const others = readdirSync(INSTALLED).filter((name) => name !== SCOPE);
  const ours = readdirSync(join(INSTALLED, SCOPE)).map((name) => `${SCOPE}/${name}`);
  for (const name of [...others, ...ours]) symlinkSync(locatePackage(name), join(target, name));
  writePackage(folder, "empty", "export const HTTPS = 443;\n", {
    types: "export declare const HTTPS = 443;\n",
  });
  return folder;
}

/**
 * A folder outside the repository with packages and their dependencies as npm installs them; the caller removes it. In
 * the repository ours are links, and following a link takes an engine longer than importing a small module.
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

/** Adds a package with one ES module to a folder; `require` finds nothing in it but what is given. */
export function writePackage(
  folder: string,
  name: string,
  code: string,
  { types = "export {};\n", commonJs = "" }: { readonly types?: string; readonly commonJs?: string } = {},
): void {
  const home = join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  const manifest = {
    name,
    version: "0.0.0",
    type: "module",
    exports: { types: "./index.d.ts", require: "./index.cjs", default: "./index.js" },
  };
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(home, "index.js"), code);
  writeFileSync(join(home, "index.cjs"), commonJs);
  writeFileSync(join(home, "index.d.ts"), types);
}
