// Puts what is built in place at once: whatever ends a build, the folder holds all of the old build or of the new.
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * Builds beside a folder, then takes its place. A build that makes the same files leaves the folder alone, so that
 * of two builds at once the later one takes nothing away under the earlier one's feet.
 *
 * @param {string} folder - of the current folder: `"dist"`
 * @param {(staging: string) => Promise<void>} build - writes into the folder that it is given
 */
export async function replaceFolder(folder, build) {
  await removeLeftovers(folder);
  const staging = `.${folder}-${process.pid}`;
  await mkdir(staging);
  try {
    await build(staging);
    if (!(await isSame(staging, folder))) await takePlace(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Removes what builds left that were killed. */
async function removeLeftovers(folder) {
  for (const name of await readdir(".")) {
    const id = name.startsWith(`.${folder}-`) ? Number.parseInt(name.slice(folder.length + 2), 10) : 0;
    if (id > 0 && !isRunning(id)) await rm(name, { recursive: true, force: true });
  }
}

function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs as another user.
    return error.code === "EPERM";
  }
}

async function isSame(one, other) {
  const [files, others] = await Promise.all([one, other].map(listFiles));
  if (files.join("\n") !== others.join("\n")) return false;
  for (const file of files) {
    const [bytes, otherBytes] = await Promise.all([one, other].map((folder) => readFile(join(folder, file))));
    if (!bytes.equals(otherBytes)) return false;
  }
  return true;
}

async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(folder, join(file.parentPath, file.name))).toSorted();
}

async function takePlace(staging, folder) {
  const old = `${staging}.old`;
  for (;;) {
    await rename(folder, old).catch(ignore("ENOENT"));
    const isDone = await rename(staging, folder).then(() => true, ignore("ENOTEMPTY", "EEXIST"));
    await rm(old, { recursive: true, force: true });
    // Another build was faster: its folder goes the same way.
    if (isDone) return;
  }
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
    return false;
  };
}
