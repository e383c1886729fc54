import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { formatProblem } from "@ianakit/generator/problems";
import { recoverInterrupted } from "@ianakit/generator/transaction";
import { parseChangeset } from "../changesets/changesets.js";
import { foldChangelog } from "../changesets/fold-changelog.js";
import { locateChangeset, namePackage, RELEASED_PACKAGES } from "../changesets/packages.js";
import { DATA_FILES } from "../update/data.js";
import { readCurrentRegistry } from "./read-data.js";
import { quoteProblems } from "./report-refusal.js";
import { runCommand } from "./run-command.js";

const BRANCH = "registry-update";
const UPDATED_PATHS = ["data", ".changeset", DATA_FILES.notice, DATA_FILES.readme];

const BOT = "41898282+github-actions[bot]@users.noreply.github.com";
const AUTHOR = ["-c", "user.name=github-actions[bot]", "-c", `user.email=${BOT}`];

/** What became of a proposal, as a sentence that is printed. */
export type Proposal =
  | "the pull request was opened"
  | "the pull request was refreshed"
  | "the pull request is up to date"
  | "the pull request holds a commit of somebody else: it was left as it is"
  | "the registry is as main has it: the pull request was closed"
  | "nothing to propose";

type Run = (...arguments_: readonly string[]) => Promise<string>;

/**
 * Puts what a registry update changed on a branch of its own, and opens the one pull request of it or refreshes it.
 * Its text is what the changesets say. Pushes only where the content differs, never over a commit of somebody else,
 * and closes a pull request of which nothing is left. Starts the checks, which a workflow's push does not.
 *
 * @param root - the repository
 */
export async function proposeUpdate(root: string, environment: NodeJS.ProcessEnv): Promise<Proposal> {
  const git: Run = (...arguments_) => runCommand("git", arguments_, { folder: root, environment });
  const gh: Run = (...arguments_) => runCommand("gh", arguments_, { folder: root, environment });
  await recoverInterrupted(root);
  const isChanged = (await git("status", "--porcelain", "--", ...UPDATED_PATHS)) !== "";
  const { name, remote, open } = await chooseBranch(git, gh);
  if (remote?.isForeign === true)
    return "the pull request holds a commit of somebody else: it was left as it is";
  if (!isChanged) {
    if (open === undefined) return "nothing to propose";
    await gh(
      "pr",
      "close",
      `${open}`,
      "--delete-branch",
      "--comment",
      "The registry is as main has it again.",
    );
    return "the registry is as main has it: the pull request was closed";
  }
  const title = await commitUpdate(root, git, name);
  const isSame = remote !== undefined && (await isSameContent(git, remote.commit));
  if (isSame && open !== undefined) return "the pull request is up to date";
  // Refused where somebody pushed since the branch was fetched.
  if (!isSame) await git("push", `--force-with-lease=${name}:${remote?.commit ?? ""}`, "origin", name);
  const text = ["--title", title, "--body", await describeUpdate(root)];
  if (open === undefined) await gh("pr", "create", "--head", name, ...text);
  else await gh("pr", "edit", `${open}`, ...text);
  await gh("workflow", "run", "ci.yml", "--ref", name);
  return open === undefined ? "the pull request was opened" : "the pull request was refreshed";
}

/**
 * The bot's branch, and its open pull request. Where a pull request was merged or closed and somebody's commits are left
 * on its branch, that branch stays as it is, and the next one is taken: `registry-update-2`.
 */
async function chooseBranch(git: Run, gh: Run) {
  for (let count = 1; ; count++) {
    const name = count === 1 ? BRANCH : `${BRANCH}-${count}`;
    const [remote, open] = [await fetchBranch(git, name), await findOpen(gh, name)];
    if (open !== undefined || remote?.isForeign !== true) return { name, remote, open };
  }
}

interface RemoteBranch {
  readonly commit: string;
  /** Whether a commit on it, beyond main, is not the bot's. */
  readonly isForeign: boolean;
}

async function fetchBranch(git: Run, name: string): Promise<RemoteBranch | undefined> {
  const [commit = ""] = (await git("ls-remote", "origin", `refs/heads/${name}`)).split("\t");
  if (commit === "") return undefined;
  await git("fetch", "--quiet", "--no-tags", "origin", name);
  const authors = await git("log", "--format=%ae %ce", "FETCH_HEAD", "--not", "HEAD");
  const isForeign = authors.split("\n").some((line) => line !== "" && line !== `${BOT} ${BOT}`);
  return { commit, isForeign };
}

/** The pull request of the branch here: a fork may have one of the same name. */
async function findOpen(gh: Run, name: string): Promise<number | undefined> {
  const columns = ["--json", "number,isCrossRepository"];
  const list = await gh("pr", "list", "--head", name, "--state", "open", ...columns);
  const pulls = JSON.parse(list) as readonly { number: number; isCrossRepository?: boolean }[];
  return pulls.find(({ isCrossRepository }) => isCrossRepository !== true)?.number;
}

/** @returns the title of the commit */
async function commitUpdate(root: string, git: Run, name: string): Promise<string> {
  const { asOf } = JSON.parse(await readFile(join(root, DATA_FILES.provenance), "utf8")) as { asOf: string };
  const title = `Take the registry of ${asOf}`;
  await git("switch", "--quiet", "--force-create", name);
  await git("add", "--", ...UPDATED_PATHS);
  await git(...AUTHOR, "commit", "--quiet", "--message", title);
  return title;
}

/**
 * Whether a branch holds what is proposed. A later download of the same rows differs in its day, and in what the server
 * says of the file: such a difference alone does not count, so that the checks do not run again for it.
 */
async function isSameContent(git: Run, commit: string): Promise<boolean> {
  const differing = (await git("diff", "--name-only", commit, "HEAD", "--", ...UPDATED_PATHS)).trim();
  if (differing === "") return true;
  const [was, is] = await Promise.all([commit, "HEAD"].map((each) => readProvenance(git, each)));
  for (const path of differing.split("\n")) {
    if (path === DATA_FILES.provenance) continue;
    const [before, now] = await Promise.all([commit, "HEAD"].map((each) => readAt(git, each, path)));
    if (before?.replaceAll(`${was?.asOf}`, `${is?.asOf}`) !== now) return false;
  }
  return isDeepStrictEqual({ ...was, ...OF_THE_DAY }, { ...is, ...OF_THE_DAY });
}

/** What a download of the same file may say anew. */
const OF_THE_DAY = { asOf: "", etag: "", lastModified: "" };

async function readProvenance(git: Run, commit: string): Promise<{ readonly asOf?: string }> {
  return JSON.parse((await readAt(git, commit, DATA_FILES.provenance)) ?? "{}") as { asOf?: string };
}

/** A file as a commit has it; `undefined` if it has none. */
async function readAt(git: Run, commit: string, path: string): Promise<string | undefined> {
  return git("show", `${commit}:${path}`).catch(() => undefined);
}

/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;

async function describeUpdate(root: string): Promise<string> {
  const { warnings } = await readCurrentRegistry(root);
  const strange =
    warnings.length === 0
      ? []
      : [
          "## What is strange, but stops nothing",
          "The update takes the file all the same; a correction that is no longer needed can go.",
          quoteProblems(warnings.map(formatProblem)),
        ];
  const text = [...strange, await describeChangesets(root)].join("\n\n");
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}\n\n…` : text;
}

async function describeChangesets(root: string): Promise<string> {
  const pending = new Set(await readdir(join(root, ".changeset")));
  const parts: string[] = [];
  for (const name of RELEASED_PACKAGES) {
    const path = locateChangeset(name);
    if (!pending.has(basename(path))) continue;
    const { releases, summary } = parseChangeset(await readFile(join(root, path), "utf8"));
    parts.push(`## ${namePackage(name)}: ${releases[0]?.type}\n\n${foldChangelog(`${summary}\n`)}`);
  }
  return parts.length === 0 ? "No package changes." : parts.join("\n");
}
