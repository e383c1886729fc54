import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { namePackage } from "../changesets/name-package.js";
import { RELEASED_PACKAGES } from "../changesets/package-names.js";
import { DATA_FILES } from "../update/data-files.js";
import { runCommand } from "./run-command.js";

const BRANCH = "registry-update";
const UPDATED_PATHS = ["data", ".changeset", DATA_FILES.notice, DATA_FILES.readme];

/**
 * Puts what a registry update changed on a branch of its own, and opens the one pull request of it or refreshes
 * it. Its text is what the changesets say.
 *
 * @param root - the repository
 * @returns whether there was anything to propose
 */
export async function proposeUpdate(root: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const git = (...arguments_: string[]) => runCommand("git", arguments_, { folder: root, environment });
  const gh = (...arguments_: string[]) => runCommand("gh", arguments_, { folder: root, environment });
  if ((await git("status", "--porcelain", "--", ...UPDATED_PATHS)) === "") return false;
  const { asOf } = JSON.parse(await readFile(join(root, DATA_FILES.provenance), "utf8")) as { asOf: string };
  const title = `Take the registry of ${asOf}`;
  await git("switch", "--force-create", BRANCH);
  await git("add", "--", ...UPDATED_PATHS);
  await git(...AUTHOR, "commit", "--quiet", "--message", title);
  await git("push", "--force", "origin", BRANCH);
  const text = ["--title", title, "--body", await describeChangesets(root)];
  const open = JSON.parse(
    await gh("pr", "list", "--head", BRANCH, "--state", "open", "--json", "number"),
  ) as { number: number }[];
  const [pullRequest] = open;
  if (pullRequest === undefined) await gh("pr", "create", "--head", BRANCH, ...text);
  else await gh("pr", "edit", `${pullRequest.number}`, ...text);
  return true;
}

const AUTHOR = [
  ...["-c", "user.name=github-actions[bot]"],
  ...["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"],
];

async function describeChangesets(root: string): Promise<string> {
  const pending = new Set(await readdir(join(root, ".changeset")));
  const parts: string[] = [];
  for (const name of RELEASED_PACKAGES) {
    if (!pending.has(`registry-${name}.md`)) continue;
    const text = await readFile(join(root, `.changeset/registry-${name}.md`), "utf8");
    const [, bump = "", changelog = ""] = /^---\n"[^"]+": (\w+)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
    parts.push(`## ${namePackage(name)}: ${bump}\n\n${changelog}`);
  }
  return parts.length === 0 ? "No package changes." : parts.join("\n");
}
