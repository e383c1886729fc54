import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Failure } from "@ianakit/generator/problems";
import { expect, onTestFinished, test } from "vitest";
import { RELEASED_PACKAGES } from "../../src/changesets/packages.js";
import { checkRelease } from "../../src/commands/check-release.js";
import { COMPOSED } from "../composed-provenance.js";

/** What a release of 1.0.0 of every package has. */
function layRelease(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "ianakit-check-release-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const manifests = RELEASED_PACKAGES.map((name) => [
    `packages/${name}/package.json`,
    '{ "version": "1.0.0" }',
  ]);
  const all = {
    "package.json": '{ "repository": "github:example/ianakit" }',
    ".changeset/README.md": "",
    "data/service-names-port-numbers.csv": "rows",
    "data/identifiers.json": "ledger",
    "data/released/service-names-port-numbers.csv": "rows",
    "data/released/identifiers.json": "ledger",
    ...Object.fromEntries(manifests),
    ...files,
  };
  for (const [path, content] of Object.entries<string>(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Commits everything; the first time the folder becomes a repository. */
function commit(root: string): void {
  const person = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
  execFileSync("git", ["init", "--quiet", root]);
  execFileSync("git", ["add", "."], { cwd: root });
  execFileSync("git", [...person, "commit", "--quiet", "--message", "Everything"], { cwd: root });
}

const HERE = { ...process.env, GITHUB_REPOSITORY: "example/ianakit" };

async function listRules(root: string, environment: NodeJS.ProcessEnv = HERE): Promise<readonly string[]> {
  return checkRelease(root, environment).then(
    () => [],
    (failure: Failure) => failure.problems.map(({ rule }) => rule),
  );
}

test("a repository that publishes what npm run version recorded may be released", async () => {
  expect(await listRules(layRelease())).toEqual([]);
});

test("nothing is released while a changeset is pending", async () => {
  const root = layRelease({ ".changeset/by-hand.md": '---\n"@ianakit/tcp": major\n---\n\nX.\n' });
  expect(await listRules(root)).toEqual(["pending-changeset"]);
});

test("nothing is released of data/ that npm run version did not record", async () => {
  expect(await listRules(layRelease({ "data/identifiers.json": "newer" }))).toEqual(["released-data"]);
  expect(await listRules(layRelease({ "data/service-names-port-numbers.csv": "newer" }))).toEqual([
    "released-data",
  ]);
});

test("nothing is released as 0.0.0", async () => {
  expect(await listRules(layRelease({ "packages/udp/package.json": '{ "version": "0.0.0" }' }))).toEqual([
    "version",
  ]);
});

test("nothing is released in prerelease mode", async () => {
  expect(await listRules(layRelease({ ".changeset/pre.json": "{}" }))).toEqual(["prerelease"]);
});

test.each(["{}", '{ "repository": "github:OWNER/ianakit" }', '{ "repository": "github:else/ianakit" }'])(
  "nothing is released with the repository of %s",
  async (manifest) => {
    const rules = await listRules(layRelease({ "package.json": manifest }));
    expect(rules).toEqual(RELEASED_PACKAGES.map(() => "repository"));
  },
);

test.each(["git@github.com:Example/ianakit.git", "https://github.com/example/ianakit"])(
  "the repository of a clone from %s is known",
  async (url) => {
    const root = layRelease();
    commit(root);
    execFileSync("git", ["remote", "add", "origin", url], { cwd: root });
    const environment = { ...process.env, GITHUB_REPOSITORY: "" };
    expect(await listRules(root, environment)).toEqual([]);
    writeFileSync(join(root, "package.json"), '{ "repository": "github:else/ianakit" }');
    commit(root);
    expect(await listRules(root, environment)).toEqual(RELEASED_PACKAGES.map(() => "repository"));
  },
);

test("a snapshot that is not IANA's own file is released to a test server alone, and what to run is said", async () => {
  const root = layRelease({ "data/provenance.json": COMPOSED });
  expect(await listRules(root)).toEqual(["composed-snapshot"]);
  await expect(checkRelease(root, HERE)).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining("run npm run registry:update with a network") }],
  });
  await expect(checkRelease(root, HERE, { isComposedAllowed: true })).resolves.toBe(undefined);
  const own = JSON.stringify({ ...JSON.parse(COMPOSED), composedFrom: undefined });
  expect(await listRules(layRelease({ "data/provenance.json": own }))).toEqual([]);
});

test("nothing is released that is not committed, and what was interrupted is completed first", async () => {
  const root = layRelease({
    ".gitignore": ".ianakit-journal/\n",
    ".ianakit-journal/journal.json": JSON.stringify({
      version: 1,
      steps: [{ path: "data/released/identifiers.json", staged: "0" }],
    }),
    ".ianakit-journal/staging/0": "ledger",
    "data/released/identifiers.json": "half",
  });
  commit(root);
  await expect(checkRelease(root, HERE)).rejects.toMatchObject({
    problems: [{ file: "data/released/identifiers.json", rule: "uncommitted" }],
  });
  commit(root);
  expect(await listRules(root)).toEqual([]);
  writeFileSync(join(root, "packages/tcp/package.json"), '{ "version": "1.0.1" }');
  expect(await listRules(root)).toEqual(["uncommitted"]);
});
