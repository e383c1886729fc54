// Builds the plugin of ESLint into one file without dependencies, with the registry's data in it. What loads it as an ES
// module and what requires it share that file, so that a configuration never holds two copies of the plugin.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { keepWithdrawn } from "./keep-withdrawn.mjs";
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
