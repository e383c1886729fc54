// Puts a build in place at once: however a build ends, the folder holds the whole old build or the whole new one.
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * Builds beside a folder, then puts the result in its place. A build that makes the same files leaves the folder alone,
 * so that of two builds at the same time the later one does not remove files that are in use.
 *
 * @param {string} folder - relative to the current folder: `"dist"`
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

/** Removes what killed builds left behind. */
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
    const bytes = await readFile(join(one, file));
    // Another build may have taken the folder away since its files were listed.
    const otherBytes = await readFile(join(other, file)).catch(ignore("ENOENT"));
    if (otherBytes === false || !bytes.equals(otherBytes)) return false;
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
    // If not, another build was faster: its folder is replaced too.
    if (isDone) return;
  }
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
    return false;
  };
}
