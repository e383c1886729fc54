// Builds the command line into one file without dependencies: its libraries are bundled, and their licences come along.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { replaceFolder } from "./replace-folder.mjs";
import { withoutPeople } from "./without-people.mjs";
import { writePackage } from "./write-package.mjs";

const repository = join(import.meta.dirname, "../..");
const { version } = JSON.parse(await readFile("package.json", "utf8"));

await replaceFolder("dist", async (staging) => {
  await buildCli(staging);
  await writePackage(staging);
});

async function buildCli(outdir) {
  const { metafile } = await build({
    entryPoints: ["src/main.ts"],
    outfile: join(outdir, "ianakit.cjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "ascii",
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    plugins: [withoutPeople(repository)],
    define: { IANAKIT_VERSION: JSON.stringify(version) },
  });
  await writeFile(join(outdir, "LICENSES.txt"), await collectLicenses(Object.keys(metafile.inputs)));
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

async function readLicense(folder) {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no licence to pass on`);
  return readFile(join(folder, name), "utf8");
}
