// Builds the command line into files without dependencies: the registry, which every command needs, what all commands but
// one are, and what `ianakit lint` alone needs. Their libraries are bundled, and the licences come along.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { keepWithdrawn } from "./keep-withdrawn.mjs";
import { PROGRAM_OPTIONS } from "./program-options.mjs";
import { replaceFolder } from "./replace-folder.mjs";
import { withoutPeople } from "./without-people.mjs";
import { writePackage } from "./write-package.mjs";

const repository = join(import.meta.dirname, "../..");
const { version } = JSON.parse(await readFile("package.json", "utf8"));

const LINT = "src/lint/lint-files.ts";

/** The entry points of the registry that commands and rules read, each under its own name. */
const REGISTRY = ["registry", "registry/details", "registry/common-uses", "registry/resolve"];

await replaceFolder("dist", async (staging) => {
  await buildCli(staging);
  await writePackage(staging);
});

async function buildCli(outdir) {
  const registry = await build({
    stdin: { contents: printRegistry(), resolveDir: process.cwd() },
    outfile: join(outdir, "registry.cjs"),
    ...PROGRAM_OPTIONS,
    metafile: true,
    plugins: [withoutPeople(repository)],
  });
  const commands = await build({
    entryPoints: { ianakit: "src/main.ts", lint: LINT },
    outdir,
    outExtension: { ".js": ".cjs" },
    ...PROGRAM_OPTIONS,
    metafile: true,
    plugins: [
      { name: "registry apart", setup: keepRegistryApart },
      { name: "lint apart", setup: keepLintApart },
      { name: "withdrawn constants alone", setup: keepWithdrawn },
    ],
    define: { IANAKIT_VERSION: JSON.stringify(version) },
  });
  const inputs = [registry, commands].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await writeFile(join(outdir, "LICENSES.txt"), await collectLicenses(inputs));
}

function printRegistry() {
  return REGISTRY.map((name) => `export * as ${JSON.stringify(name)} from "@ianakit/${name}";`).join("\n");
}

/** The linter has the rules of the plugin, which read the same registry: it is published once. */
function keepRegistryApart({ onResolve, onLoad }) {
  onResolve({ filter: /^@ianakit\// }, ({ path }) => {
    const name = path.slice("@ianakit/".length);
    if (name === "eslint-plugin") return { path: join(repository, "packages/eslint-plugin/src/index.ts") };
    return REGISTRY.includes(name) ? { path: name, namespace: "registry" } : undefined;
  });
  onResolve({ filter: /^\.\/registry\.cjs$/, namespace: "registry" }, ({ path }) => ({
    path,
    external: true,
  }));
  onLoad({ filter: /.*/, namespace: "registry" }, ({ path }) => ({
    contents: `module.exports = require("./registry.cjs")[${JSON.stringify(path)}];`,
  }));
}

/** The linter is three times the rest: it is loaded when it is asked for. ESLint's own rules are left out. */
function keepLintApart({ onResolve, onLoad }) {
  onResolve({ filter: /\/lint\/lint-files\.js$/ }, () => ({ path: "./lint.cjs", external: true }));
  // Of their manifests libraries read the version, and nobody the addresses of their authors.
  onLoad({ filter: /[\\/]node_modules[\\/].*[\\/]package\.json$/ }, async ({ path }) => {
    const { name, version: libraryVersion } = JSON.parse(await readFile(path, "utf8"));
    return { contents: JSON.stringify({ name, version: libraryVersion }), loader: "json" };
  });
  onLoad({ filter: /[\\/]eslint[\\/]lib[\\/]rules[\\/]index\.js$/ }, () => ({
    contents: "module.exports = new Map();",
  }));
}

/** @returns {Promise<string>} the licence of every library that went into the bundle */
async function collectLicenses(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = [...folders].toSorted().map(async (folder) => {
    const {
      name,
      version: libraryVersion,
      license,
    } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (name.startsWith("@ianakit/")) return [];
    const text = await readLicense(folder);
    return [`${name} ${libraryVersion} (${license})\n\n${text.trim()}\n`];
  });
  return (await Promise.all(texts)).flat().join(`\n${"-".repeat(80)}\n\n`);
}

/** A few libraries have their licence at the end of their README. */
async function readLicense(folder) {
  const files = await readdir(folder);
  const name = files.find((file) => /^licen[cs]e/i.test(file)) ?? files.find((file) => /^readme/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no licence to pass on`);
  const text = await readFile(join(folder, name), "utf8");
  if (/^licen[cs]e/i.test(name)) return text;
  const heading = /^#+ licen[cs]e$/im.exec(text);
  if (heading === null) throw new Error(`${folder} has no licence to pass on`);
  return text.slice(heading.index + heading[0].length);
}
