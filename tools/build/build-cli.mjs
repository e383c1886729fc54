// Builds the command line into a file without dependencies, and what `ianakit lint` alone needs into another: their
// libraries are bundled, and the licences come along.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { PROGRAM_OPTIONS } from "./program-options.mjs";
import { replaceFolder } from "./replace-folder.mjs";
import { withoutPeople } from "./without-people.mjs";
import { writePackage } from "./write-package.mjs";

const repository = join(import.meta.dirname, "../..");
const { version } = JSON.parse(await readFile("package.json", "utf8"));

const LINT = "src/lint/lint-files.ts";

await replaceFolder("dist", async (staging) => {
  await buildCli(staging);
  await writePackage(staging);
});

async function buildCli(outdir) {
  const { metafile } = await build({
    entryPoints: { ianakit: "src/main.ts", lint: LINT },
    outdir,
    outExtension: { ".js": ".cjs" },
    ...PROGRAM_OPTIONS,
    metafile: true,
    plugins: [withoutPeople(repository), { name: "lint apart", setup: keepLintApart }],
    define: { IANAKIT_VERSION: JSON.stringify(version) },
  });
  await writeFile(join(outdir, "LICENSES.txt"), await collectLicenses(Object.keys(metafile.inputs)));
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
