import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const SOURCE = /(?<!\.min|\.d)\.(?:[cm]?[jt]s|[jt]sx|vue)$/;

/** Folders of what is built or installed, where git does not say it. */
const NO_SOURCES = /^(?:\..*|node_modules|bower_components|dist|build|out|coverage)$/;

/**
 * The files to read: those that are named, and the sources in the folders that are named. Git says what belongs to a
 * folder; without git, hidden folders and those of built or installed files do not.
 *
 * @throws {RangeError} if there is no such file or folder
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map(listPath));
  return [...new Set(lists.flat())];
}

async function listPath(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new RangeError(`${JSON.stringify(path)} is neither a file nor a folder`);
  if (!found.isDirectory()) return [path];
  const files = (await listByGit(path)) ?? (await listFolder(path));
  return files.filter((file) => SOURCE.test(file) && !/(?:^|[\\/])node_modules[\\/]/.test(file)).toSorted();
}

async function listByGit(folder: string): Promise<readonly string[] | undefined> {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--deduplicate", "."];
  try {
    const { stdout } = await run("git", options, { cwd: folder, maxBuffer: 1 << 28 });
    const files = stdout.split("\0").filter((file) => file !== "");
    const kept = await Promise.all(
      files.map(async (file) => [file, await isFile(join(folder, file))] as const),
    );
    return kept.filter(([, isThere]) => isThere).map(([file]) => join(folder, file));
  } catch {
    return undefined;
  }
}

/** What git lists may be deleted since, or be a repository of its own. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NO_SOURCES.test(entry.name) ? [] : listFolder(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}
