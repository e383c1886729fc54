// Writes the API of the packages to api/reference.json, from which the site makes its reference pages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import { listEntryPoints } from "../../build/published-manifest.mjs";

const site = join(import.meta.dirname, "..");
const packages = join(site, "../../packages");

/** The packages that most readers come for, in this order; the others follow by name. */
const FIRST = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry"];

/** Every package that is published, with the files of its declarations. */
function readPackages() {
  const folders = new Set([...FIRST, ...readdirSync(packages).toSorted()]);
  return [...folders].map((name) => join(packages, name)).flatMap(readPackage);
}

function readPackage(folder) {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (manifest.private) return [];
  const slug = manifest.name.replace(/^@[^/]+\//, "");
  const entryPoints = listEntryPoints(manifest).map(({ subpath, path }) => ({
    name: join(manifest.name, subpath),
    slug: join(slug, subpath),
    file: join(folder, `${path}.d.cts`),
  }));
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  return [{ name: manifest.name, slug, description: manifest.description, readme, entryPoints }];
}

const { module } = await runnerImport(join(site, "build/api/read-reference.ts"));
const reference = await module.readReference(readPackages(), join(site, "tsconfig.api.json"));
await mkdir(join(site, "api"), { recursive: true });
await writeFile(join(site, "api/reference.json"), `${JSON.stringify(reference)}\n`);
