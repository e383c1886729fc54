import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { proposeUpdate } from "../../src/commands/propose-update.js";

/** A repository with a remote, and a `gh` that notes what it is asked. */
function layRemote(openPullRequests: string) {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-propose-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, "repository");
  const git = (...arguments_: string[]) => execFileSync("git", arguments_, { cwd: root, encoding: "utf8" });
  execFileSync("git", ["init", "--quiet", "--bare", join(folder, "remote")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", root]);
  mkdirSync(join(root, "data"));
  mkdirSync(join(root, ".changeset"));
  writeFileSync(join(root, "NOTICE"), "ianakit\n");
  writeFileSync(join(root, "README.md"), "ianakit\n");
  writeFileSync(join(root, "data/provenance.json"), '{ "asOf": "2026-01-01" }');
  writeFileSync(join(root, ".changeset/README.md"), "");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "one");
  git("remote", "add", "origin", join(folder, "remote"));
  const script = `#!/usr/bin/env node\nrequire("node:fs").appendFileSync(${JSON.stringify(join(folder, "calls"))}, JSON.stringify(process.argv.slice(2)) + "\\n");\nif (process.argv[3] === "list") console.log(${JSON.stringify(openPullRequests)});\n`;
  writeFileSync(join(folder, "gh"), script);
  chmodSync(join(folder, "gh"), 0o755);
  return {
    root,
    git,
    environment: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    readCalls: () =>
      readFileSync(join(folder, "calls"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as string[]),
    change: () => {
      writeFileSync(join(root, "data/provenance.json"), '{ "asOf": "2026-02-01" }');
      writeFileSync(
        join(root, ".changeset/registry-tcp.md"),
        '---\n"@ianakit/tcp": minor\n---\n\nRegistry of 2026-02-01: 1 added.\n',
      );
      writeFileSync(join(root, "unrelated.txt"), "stays here");
    },
  };
}

test("an update becomes a branch and a pull request with the changelog as its text", async () => {
  const { root, git, environment, readCalls, change } = layRemote("[]");
  change();
  expect(await proposeUpdate(root, environment)).toBe(true);
  expect(git("ls-remote", "origin", "registry-update")).toContain("refs/heads/registry-update");
  expect(git("show", "--name-only", "--format=%s", "registry-update").trim().split("\n")).toEqual([
    "Take the registry of 2026-02-01",
    "",
    ".changeset/registry-tcp.md",
    "data/provenance.json",
  ]);
  expect(readCalls().at(-1)).toEqual([
    ...["pr", "create", "--head", "registry-update", "--title", "Take the registry of 2026-02-01"],
    ...["--body", "## @ianakit/tcp: minor\n\nRegistry of 2026-02-01: 1 added.\n"],
  ]);
});

test("a pull request that is open is refreshed, not opened again", async () => {
  const { root, environment, readCalls, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  expect(readCalls().at(-1)?.slice(0, 3)).toEqual(["pr", "edit", "7"]);
});

test("without a change nothing is proposed, whatever else lies about", async () => {
  const { root, git, environment } = layRemote("[]");
  writeFileSync(join(root, "unrelated.txt"), "");
  expect(await proposeUpdate(root, environment)).toBe(false);
  expect(git("branch", "--list", "registry-update")).toBe("");
});
