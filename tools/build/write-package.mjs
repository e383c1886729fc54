// Writes the folder that is published: `package/` in a package's workspace. Nothing else of the workspace is.
import { copyFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { listFolderManifests, toPublishedManifest } from "./published-manifest.mjs";
import { replaceFolder } from "./replace-folder.mjs";

const repository = join(import.meta.dirname, "../..");

/**
 * Writes what is published of the current folder's package into `package/`, the folder that `publishConfig.directory`
 * names: the build, a manifest, and the texts that every package carries.
 *
 * @param {string} dist - the folder of the build, wherever it is
 */
export async function writePackage(dist) {
  const [manifest, repositoryManifest] = await Promise.all([".", repository].map(readManifest));
  const directory = relative(repository, process.cwd()).replaceAll(sep, "/");
  const published = toPublishedManifest(manifest, directory, repositoryManifest);
  await replaceFolder("package", async (staging) => {
    await cp(dist, join(staging, "dist"), { recursive: true });
    await writeManifest(staging, published);
    for (const { folder, manifest: inner } of listFolderManifests(manifest)) {
      await mkdir(join(staging, folder), { recursive: true });
      await writeManifest(join(staging, folder), inner);
    }
    await writeFile(join(staging, "README.md"), await readReadme(repositoryManifest));
    await copyFile("CHANGELOG.md", join(staging, "CHANGELOG.md")).catch(ignoreMissing);
    for (const name of ["LICENSE", "NOTICE"]) await copyFile(join(repository, name), join(staging, name));
  });
}

async function readManifest(folder) {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** The README, its links to the site with the owner of the repository, who stands in the root's manifest alone. */
async function readReadme({ repository: { url } }) {
  const owner = /github\.com\/([^/]+)\//.exec(url)?.[1] ?? "OWNER";
  const text = await readFile("README.md", "utf8");
  return text.replaceAll("https://OWNER.github.io/", `https://${owner}.github.io/`);
}

function writeManifest(folder, manifest) {
  return writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** A package that was never released has no changelog. */
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}
