import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { RELEASED_PACKAGES } from "../../src/changesets/packages.js";
import { listVersions, planRelease } from "../../src/commands/plan-release.js";
import { findNotes } from "../../src/commands/write-release-notes.js";
import { COMPOSED } from "../composed-provenance.js";

/** A clone of a bare repository that holds what a release of 1.0.0 has. */
function layRelease() {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-plan-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, "clone");
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  execFileSync("git", ["init", "--quiet", "--bare", join(folder, "origin")]);
  execFileSync("git", ["clone", "--quiet", join(folder, "origin"), root], { stdio: "ignore" });
  write("package.json", '{ "repository": "github:example/ianakit" }');
  write(".changeset/README.md", "");
  for (const place of ["data", "data/released"]) {
    write(`${place}/service-names-port-numbers.csv`, "rows");
    write(`${place}/identifiers.json`, "ledger");
  }
  for (const name of RELEASED_PACKAGES) write(`packages/${name}/package.json`, '{ "version": "1.0.0" }');
  const git = (...arguments_: string[]) => execFileSync("git", arguments_, { cwd: root });
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "Release");
  return { root, write, git };
}

const HERE = { ...process.env, GITHUB_REPOSITORY: "example/ianakit", GITHUB_OUTPUT: "" };

test("what was given a version is published, once", async () => {
  const { root, git } = layRelease();
  expect(await planRelease(root, HERE)).toBe("publish");
  for (const { tag } of await listVersions(root)) git("tag", tag);
  git("push", "--quiet", "--tags");
  expect(await planRelease(root, HERE)).toBe("none");
});

test("data or a changeset that came between the cut and the merge of a release gets a version first", async () => {
  const { root, write } = layRelease();
  const output = join(root, "output");
  write("data/identifiers.json", "newer");
  expect(await planRelease(root, { ...HERE, GITHUB_OUTPUT: output })).toBe("version");
  expect(readFileSync(output, "utf8")).toBe("step=version\n");
  write("data/identifiers.json", "ledger");
  write(".changeset/by-hand.md", '---\n"@ianakit/tcp": major\n---\n\nX.\n');
  expect(await planRelease(root, HERE)).toBe("version");
});

test("what no version puts right is told", async () => {
  const { root, write } = layRelease();
  write("package.json", "{}");
  await expect(planRelease(root, HERE)).rejects.toThrow("problems");
});

test("a version's notes are its part of the changelog", () => {
  const changelog = "# @ianakit/tcp\n\n## 1.1.0\n\n### Minor Changes\n\n- Two.\n\n## 1.0.0\n\n- One.\n";
  expect(findNotes(changelog, "1.1.0")).toBe("### Minor Changes\n\n- Two.");
  expect(findNotes(changelog, "1.0.0")).toBe("- One.");
});

test("a snapshot that is not IANA's own file is replaced before anything gets a version", async () => {
  const { root, write } = layRelease();
  write("data/provenance.json", COMPOSED);
  write("data/identifiers.json", "newer");
  expect(await planRelease(root, HERE)).toBe("update");
});
