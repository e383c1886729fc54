import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseProvenance } from "@ianakit/generator/data";
import { failOn, type Problem } from "@ianakit/generator/problems";
import { recoverInterrupted } from "@ianakit/generator/transaction";
import { RELEASED_PACKAGES } from "../changesets/packages.js";
import { DATA_FILES, type DataFile } from "../update/data.js";
import { runCommand } from "./run-command.js";

/**
 * Refuses a release that would publish something else than what `npm run version` recorded: changesets that are
 * pending, `data/` ahead of `data/released/`, files that are not committed, versions that were never given, manifests
 * that npm would turn away, a snapshot that is not IANA's own file.
 *
 * @param root - the repository
 * @throws Failure with everything that stands in the way; nothing is built
 */
export async function checkRelease(
  root: string,
  environment: NodeJS.ProcessEnv,
  { isComposedAllowed = false }: { readonly isComposedAllowed?: boolean } = {},
): Promise<void> {
  await recoverInterrupted(root);
  const problems = await Promise.all([
    checkCommitted(root),
    checkPending(root),
    checkReleasedData(root),
    checkManifests(root, environment),
    isComposedAllowed ? [] : checkOrigin(root),
  ]);
  failOn([...refusePrerelease(root), ...problems.flat()]);
}

/** The computed bumps know nothing of prereleases, so `changeset pre enter` is refused wherever versions matter. */
export function refusePrerelease(root: string): readonly Problem[] {
  if (!existsSync(join(root, ".changeset/pre.json"))) return [];
  const message =
    "changesets is in prerelease mode, which is not supported here: leave it (npx changeset pre exit)";
  return [{ file: ".changeset/pre.json", rule: "prerelease", message }];
}

/** What is published must be what the tags say, and what the checks have seen. */
async function checkCommitted(root: string): Promise<readonly Problem[]> {
  const status = await runCommand("git", ["status", "--porcelain"], { folder: root }).catch(() => "");
  const files = status.split("\n").filter((line) => line !== "");
  return files.map((line) => ({
    file: line.slice(3),
    rule: "uncommitted",
    message: "is not as it was committed: a release publishes what is committed alone",
  }));
}

async function checkPending(root: string): Promise<readonly Problem[]> {
  const pending = (await readdir(join(root, ".changeset"))).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  return pending.map((name) => ({
    file: `.changeset/${name}`,
    rule: "pending-changeset",
    message: "is pending: merge the pull request that npm run version makes of it first",
  }));
}

const RELEASED: readonly (readonly [DataFile, DataFile])[] = [
  ["csv", "releasedCsv"],
  ["ledger", "releasedLedger"],
];

async function checkReleasedData(root: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [file, released] of RELEASED) {
    const [now, then] = await Promise.all(
      [file, released].map((name) => readOptional(root, DATA_FILES[name])),
    );
    if (now !== undefined && then !== undefined && now.equals(then)) continue;
    problems.push({
      file: DATA_FILES[file],
      rule: "released-data",
      message: `differs from ${DATA_FILES[released]}, which npm run version recorded: run it again before a release`,
    });
  }
  return problems;
}

/** A published version cannot be corrected: what a composed snapshot lacks would be missing in it for good. */
async function checkOrigin(root: string): Promise<readonly Problem[]> {
  const file = DATA_FILES.provenance;
  const text = await readOptional(root, file);
  if (text === undefined) return [];
  const { provenance, problems } = parseProvenance(text.toString());
  if (provenance === undefined) return problems.map((problem) => ({ file, ...problem }));
  if (provenance.composedFrom === undefined) return [];
  const message =
    "says that the snapshot is composed of what other sources carry: run npm run registry:update with a network, which takes IANA's own file, then npm run version; --allow-composed publishes it all the same, to a test server";
  return [{ file, rule: "composed-snapshot", message }];
}

interface Manifest {
  readonly version?: string;
  readonly repository?: string | { readonly url?: string };
}

async function checkManifests(root: string, environment: NodeJS.ProcessEnv): Promise<readonly Problem[]> {
  const own = await findRepository(root, environment);
  const shared = await readManifest(root, "package.json");
  const problems: Problem[] = [];
  for (const name of RELEASED_PACKAGES) {
    const file = `packages/${name}/package.json`;
    const manifest = await readManifest(root, file);
    if (manifest.version === "0.0.0")
      problems.push({
        file,
        rule: "version",
        message: "is of version 0.0.0: npm run version gives the first one",
      });
    const message = checkRepository(manifest.repository ?? shared.repository, own);
    if (message !== undefined) problems.push({ file, rule: "repository", message });
  }
  return problems;
}

async function readManifest(root: string, file: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, file), "utf8")) as Manifest;
}

/** npm refuses a provenance whose repository is not the one that the manifest names. */
function checkRepository(repository: Manifest["repository"], own: string | undefined): string | undefined {
  const url = typeof repository === "string" ? repository : repository?.url;
  if (url === undefined) return "names no repository: npm refuses to publish it with provenance";
  const named = nameRepository(url);
  if (named === undefined || /^owner\//i.test(named))
    return `names ${JSON.stringify(url)}, which is not the address of a repository`;
  return own === undefined || named === own ? undefined : `names the repository ${named}, but this is ${own}`;
}

/** The repository that the workflow runs in, else that of the clone's remote. */
async function findRepository(root: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { GITHUB_REPOSITORY } = environment;
  if (GITHUB_REPOSITORY !== undefined && GITHUB_REPOSITORY !== "") return GITHUB_REPOSITORY.toLowerCase();
  const remote = await runCommand("git", ["remote", "get-url", "origin"], {
    folder: root,
    environment,
  }).catch(() => "");
  return nameRepository(remote.trim());
}

/** `owner/name`, of an address of GitHub in any of its forms. */
function nameRepository(url: string): string | undefined {
  const [, name] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return (name ?? /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url)?.[1])?.toLowerCase();
}

async function readOptional(root: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(root, path)).catch(() => undefined);
}
