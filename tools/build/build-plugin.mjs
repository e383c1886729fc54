// Builds the plugin of ESLint into one file without dependencies, with the registry's data in it. What loads it as an ES
// module and what requires it share that file, so that a configuration never holds two copies of the plugin.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { PROGRAM_OPTIONS } from "./program-options.mjs";
import { replaceFolder } from "./replace-folder.mjs";
import { withoutPeople } from "./without-people.mjs";
import { writePackage } from "./write-package.mjs";

const repository = join(import.meta.dirname, "../..");
const { version } = JSON.parse(await readFile("package.json", "utf8"));

await replaceFolder("dist", async (staging) => {
  await build({
    entryPoints: ["src/index.ts"],
    outfile: join(staging, "index.cjs"),
    ...PROGRAM_OPTIONS,
    plugins: [withoutPeople(repository), { name: "withdrawn constants alone", setup: keepWithdrawn }],
    define: { IANAKIT_VERSION: JSON.stringify(version) },
    footer: { js: "module.exports=module.exports.default;" },
  });
  await writeFile(join(staging, "index.js"), 'import plugin from "./index.cjs";\nexport default plugin;\n');
  await writeFile(join(staging, "index.d.ts"), 'import plugin from "./index.cjs";\nexport default plugin;\n');
  await copyFile("src/index.d.cts", join(staging, "index.d.cts"));
  await copyFile("src/options.d.cts", join(staging, "options.d.cts"));
  await writePackage(staging);
});

/** The ledger names every constant; the plugin asks it only about those that are withdrawn, and where these lead. */
function keepWithdrawn({ onLoad }) {
  onLoad({ filter: /[\\/]identifiers\.json$/ }, async ({ path }) => {
    const { packages, serviceCodes } = JSON.parse(await readFile(path, "utf8"));
    const kept = Object.entries(packages).map(([name, identifiers]) => [name, selectWithdrawn(identifiers)]);
    const contents = { packages: Object.fromEntries(kept), serviceCodes: selectWithdrawn(serviceCodes) };
    return { contents: JSON.stringify(contents), loader: "json" };
  });
}

function selectWithdrawn(identifiers) {
  const withdrawn = Object.values(identifiers).filter((entry) => entry.withdrawn !== undefined);
  const successors = new Set(withdrawn.map(({ replacedBy }) => replacedBy));
  return Object.fromEntries(
    Object.entries(identifiers).filter(
      ([name, entry]) => entry.withdrawn !== undefined || successors.has(name),
    ),
  );
}
