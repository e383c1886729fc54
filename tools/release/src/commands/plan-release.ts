import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "@ianakit/generator/problems";
import { namePackage, RELEASED_PACKAGES } from "../changesets/packages.js";
import { checkRelease } from "./check-release.js";
import { runCommand } from "./run-command.js";

/** What is next for the release workflow: take IANA's own file, give versions, publish those that were given, or nothing. */
export type ReleaseStep = "update" | "version" | "publish" | "none";

/** The rules that are met again once `npm run version` has run. */
const UNVERSIONED: ReadonlySet<string> = new Set(["pending-changeset", "released-data", "version"]);

/**
 * Says what a push asks of the release workflow, and tells it in the output `step`.
 *
 * @param root - the repository
 * @throws Failure where a release would be refused for what no version puts right
 */
export async function planRelease(root: string, environment: NodeJS.ProcessEnv): Promise<ReleaseStep> {
  const step = await chooseStep(root, environment);
  const { GITHUB_OUTPUT } = environment;
  if (GITHUB_OUTPUT !== undefined && GITHUB_OUTPUT !== "") await appendFile(GITHUB_OUTPUT, `step=${step}\n`);
  return step;
}

async function chooseStep(root: string, environment: NodeJS.ProcessEnv): Promise<ReleaseStep> {
  try {
    await checkRelease(root, environment);
  } catch (error) {
    const rules = error instanceof Failure ? error.problems.map(({ rule }) => rule) : [];
    // Versions of a composed snapshot could not be published.
    if (rules.includes("composed-snapshot")) return "update";
    if (rules.some((rule) => UNVERSIONED.has(rule))) return "version";
    throw error;
  }
  const tags = await runCommand("git", ["ls-remote", "--tags", "origin"], { folder: root, environment });
  const published = new Set(tags.split("\n").map((line) => line.replace(/^.*refs\/tags\//, "")));
  const versions = await listVersions(root);
  return versions.every(({ tag }) => published.has(tag)) ? "none" : "publish";
}

/** Every package of the repository with its version, and the tag that its release has. */
export async function listVersions(
  root: string,
): Promise<readonly { readonly folder: string; readonly version: string; readonly tag: string }[]> {
  return Promise.all(
    RELEASED_PACKAGES.map(async (name) => {
      const folder = join(root, "packages", name);
      const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
        version: string;
      };
      return { folder, version, tag: `${namePackage(name)}@${version}` };
    }),
  );
}

/** The branch of the pull request that `changesets/action` opens. */
const RELEASE_BRANCH = "changeset-release/main";

/**
 * Starts the checks of the pull request "Release", which GitHub does not start for a workflow's own pull request.
 *
 * @returns whether the pull request is open
 */
export async function startChecks(root: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const gh = (...arguments_: readonly string[]) =>
    runCommand("gh", arguments_, { folder: root, environment });
  const open = await gh("pr", "list", "--head", RELEASE_BRANCH, "--state", "open", "--json", "number");
  if ((JSON.parse(open) as readonly unknown[]).length === 0) return false;
  await gh("workflow", "run", "ci.yml", "--ref", RELEASE_BRANCH);
  return true;
}
