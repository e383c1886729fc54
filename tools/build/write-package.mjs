// The folder that is published: `package/` in a package's workspace, and nothing else of that workspace.
import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFolder } from "./replace-folder.mjs";

const repository = join(import.meta.dirname, "../..");

/** What only the repository needs of a workspace's manifest. */
const WORKSPACE_FIELDS = ["scripts", "devDependencies", "publishConfig"];

/** Exports that lead here are for other workspaces: what the generator needs before the package can be built. */
const WORKSPACE_FOLDER = "./model/";

/**
 * Writes what is published of the package of the current folder into `package/`, which `publishConfig.directory`
 * names: what was built, a manifest, and the texts that every package carries.
 *
 * @param {string} dist - the folder that was built, wherever it stands
 */
export async function writePackage(dist) {
  const manifest = JSON.parse(await readFile("package.json", "utf8"));
  await replaceFolder("package", async (staging) => {
    await cp(dist, join(staging, "dist"), { recursive: true });
    const published = JSON.stringify(toPublished(manifest), undefined, 2);
    await writeFile(join(staging, "package.json"), `${published}\n`);
    await copyFile("README.md", join(staging, "README.md"));
    await copyFile("CHANGELOG.md", join(staging, "CHANGELOG.md")).catch(ignoreMissing);
    for (const name of ["LICENSE", "NOTICE"]) await copyFile(join(repository, name), join(staging, name));
  });
}

function toPublished(manifest) {
  const fields = Object.entries(manifest).filter(([field]) => !WORKSPACE_FIELDS.includes(field));
  return { ...Object.fromEntries(fields), exports: toPublishedExports(manifest.exports) };
}

function toPublishedExports(exports) {
  const entryPoints = Object.entries(exports);
  return Object.fromEntries(
    entryPoints.filter(([, target]) => !(target.default ?? target).startsWith(WORKSPACE_FOLDER)),
  );
}

/** A package that was never released has no changelog. */
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}
