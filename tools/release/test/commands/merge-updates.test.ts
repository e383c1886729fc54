import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rebuildData } from "../../src/commands/update-registry.js";
import { checkChangesets } from "../../src/commands/version/check-changesets.js";
import { TestRepository } from "./test-repository.js";

const IDENTITY = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
const FAR_APART = Array.from({ length: 20 }, (_, index) => `between-${index} ${1000 + index}/tcp`);
const OLD = ["first 100/tcp", ...FAR_APART, "last 9000/tcp"];

/** The lines that docs/releases.md gives for two updates that meet. */
function readRemedy(): readonly string[] {
  const text = readFileSync(new URL("../../../../docs/releases.md", import.meta.url), "utf8");
  const [, lines = ""] = /## Two updates that meet\n.*?```sh\n(.*?)```/s.exec(text) ?? [];
  return lines.trim().split("\n");
}

test.each([
  ["in the same rows", ["new-one 200/tcp", ...OLD], ["new-two 200/tcp", ...OLD]],
  ["in rows far apart, which git mixes", ["new-one 200/tcp", ...OLD], [...OLD, "new-two 9001/udp"]],
])("two updates that meet %s are merged as docs/releases.md says", async (_, ours, theirs) => {
  const repository = new TestRepository(OLD, "2026-01-01");
  const git = (...arguments_: readonly string[]) =>
    execFileSync("git", [...IDENTITY, ...arguments_], { cwd: repository.root, stdio: "pipe" }).toString();
  repository.write(".gitignore", ".ianakit-journal/\nnext.csv\n");
  git("init", "--quiet", "--initial-branch=main");
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  commit("released");
  git("switch", "--quiet", "--create", "theirs");
  await repository.update(theirs, "2026-02-02");
  commit("theirs");
  const wanted = repository.snapshot();
  git("switch", "--quiet", "main");
  await repository.update(ours, "2026-02-01");
  commit("ours");
  expect(() => git("merge", "theirs")).toThrow();
  for (const line of readRemedy()) {
    const [program, ...arguments_] = line.split(" ");
    if (program === "git") git(...arguments_);
    else if (line === "npm run registry:rebuild") await rebuildData(repository.root);
    else throw new Error(`${line}: no command of these tests`);
  }
  git("commit", "--quiet", "--no-edit");
  expect(git("status", "--porcelain")).toBe("");
  await checkChangesets(repository.root);
  const withoutGit = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !/^(\.git\/|next\.csv)/.test(path)));
  expect(withoutGit(repository.snapshot())).toEqual(withoutGit(wanted));
});
