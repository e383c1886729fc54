import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../commands/run-command.js";

/** Whose the commits of a rehearsal are. */
export const IDENTITY = {
  GIT_AUTHOR_NAME: "rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@example.com",
  GIT_COMMITTER_NAME: "rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@example.com",
} as const;

/**
 * Lays a bare repository beside this one, as a remote that clones are made of: its `main` is what is committed here,
 * and the address that CONTRIBUTING asks for.
 *
 * @param root - the repository
 * @param folder - where the bare one comes to be
 */
export async function layOrigin(root: string, folder: string): Promise<void> {
  await runCommand("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder], { folder: root });
  // A workflow's checkout may hold no more than one commit.
  await runCommand("git", ["config", "receive.shallowUpdate", "true"], { folder });
  await runCommand("git", ["push", "--quiet", folder, "HEAD:refs/heads/main"], { folder: root });
  const clone = `${folder}-address`;
  await runCommand("git", ["clone", "--quiet", folder, clone], { folder: root });
  const manifest = join(clone, "package.json");
  await writeFile(manifest, (await readFile(manifest, "utf8")).replace("/OWNER/", "/example/"));
  await commitAll(clone, "Say where the repository is");
  await runCommand("git", ["push", "--quiet", "origin", "main"], { folder: clone });
}

/**
 * Clones a repository and installs what its lockfile names, as anybody does who begins.
 *
 * @param origin - the repository that is cloned
 * @param branch - what is checked out; the repository's own by default
 * @param signal - ends the installation when it is aborted
 */
export async function openClone(
  origin: string,
  folder: string,
  { branch, signal }: { readonly branch?: string | undefined; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const checkedOut = branch === undefined ? [] : ["--branch", branch];
  await runCommand("git", ["clone", "--quiet", ...checkedOut, origin, folder], { folder: process.cwd() });
  // What npm's cache holds of the same checksum need not be asked for again.
  await runCommand("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { folder, signal });
}

/** Commits everything that a clone holds. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await runCommand("git", ["add", "--all"], { folder });
  const environment = { ...process.env, ...IDENTITY };
  await runCommand("git", ["commit", "--quiet", "--message", message], { folder, environment });
}
