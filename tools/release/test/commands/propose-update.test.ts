import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { NO_CORRECTIONS } from "@ianakit/generator/data";
import { Failure } from "@ianakit/generator/problems";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { proposeUpdate } from "../../src/commands/propose-update.js";
import { reportRefusal } from "../../src/commands/report-refusal.js";
import { DATA_FILES } from "../../src/update/data.js";
import { makeCsv } from "../make-csv.js";

const template = mkdtempSync(join(tmpdir(), "ianakit-propose-"));

/** A repository with a remote: the test's own is a copy, because six runs of git cost more than the files. */
beforeAll(() => {
  const root = join(template, "repository");
  const git = (...arguments_: string[]) => execFileSync("git", arguments_, { cwd: root });
  execFileSync("git", ["init", "--quiet", "--bare", "--template=", join(template, "remote")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", "--template=", root]);
  mkdirSync(join(root, "data"));
  mkdirSync(join(root, ".changeset"));
  writeFileSync(join(root, "NOTICE"), "ianakit\n");
  writeFileSync(join(root, "README.md"), "ianakit\n");
  writeFileSync(join(root, "data/provenance.json"), '{ "asOf": "2026-01-01" }');
  writeFileSync(join(root, DATA_FILES.corrections), JSON.stringify(NO_CORRECTIONS));
  writeFileSync(join(root, DATA_FILES.csv), makeCsv(["http 80/tcp"]));
  writeFileSync(join(root, ".changeset/README.md"), "");
  git("add", ".");
  git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "one");
  git("remote", "add", "origin", "../remote");
  git("push", "--quiet", "origin", "main");
  // Three commits are not worth tidying up, for which git would start itself again after each command.
  for (const folder of ["repository/.git", "remote"])
    appendFileSync(join(template, folder, "config"), "[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n");
});

afterAll(() => rmSync(template, { recursive: true }));

/** A repository with a remote, and a `gh` that notes what it is asked. */
function layRemote(openPullRequests: string) {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-propose-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(template, folder, { recursive: true, preserveTimestamps: true });
  const root = join(folder, "repository");
  const git = (...arguments_: string[]) => execFileSync("git", arguments_, { cwd: root, encoding: "utf8" });
  writeFileSync(join(folder, "open"), openPullRequests);
  // A shell, which starts in a tenth of Node's time. No argument holds the two characters that end one, and a call.
  const script = [
    "#!/bin/sh",
    `cd "${folder}"`,
    "{ printf '%s\\0' \"$@\"; printf '\\001'; } >>calls",
    'if [ "$2" = list ]; then cat open; fi',
  ].join("\n");
  writeFileSync(join(folder, "gh"), script);
  chmodSync(join(folder, "gh"), 0o755);
  return {
    root,
    git,
    environment: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    readCalls: () =>
      readFileSync(join(folder, "calls"), "utf8")
        .split("\u0001")
        .slice(0, -1)
        .map((call) => call.split("\0").slice(0, -1)),
    change: (day = "2026-02-01", row = "new 81/tcp") => {
      const provenance = { asOf: day, etag: `"of ${day}"`, source: "https://registry.example/" };
      writeFileSync(join(root, "data/provenance.json"), JSON.stringify(provenance));
      writeFileSync(join(root, DATA_FILES.csv), makeCsv(["http 80/tcp", row]));
      writeFileSync(
        join(root, ".changeset/registry-tcp.md"),
        `---\n"@ianakit/tcp": minor\n---\n\nRegistry of ${day}: 1 added.\n`,
      );
      writeFileSync(join(root, "unrelated.txt"), "stays here");
    },
  };
}

test("an update becomes a branch and a pull request with the changelog as its text", async () => {
  const { root, git, environment, readCalls, change } = layRemote("[]");
  change();
  expect(await proposeUpdate(root, environment)).toBe("the pull request was opened");
  expect(git("ls-remote", "origin", "registry-update")).toContain("refs/heads/registry-update");
  expect(git("show", "--name-only", "--format=%s", "registry-update").trim().split("\n")).toEqual([
    "Take the registry of 2026-02-01",
    "",
    ".changeset/registry-tcp.md",
    "data/provenance.json",
    DATA_FILES.csv,
  ]);
  expect(readCalls().at(-1)).toEqual(["workflow", "run", "ci.yml", "--ref", "registry-update"]);
  expect(readCalls().at(-2)).toEqual([
    ...["pr", "create", "--head", "registry-update", "--title", "Take the registry of 2026-02-01"],
    ...["--body", "## @ianakit/tcp: minor\n\nRegistry of 2026-02-01: 1 added.\n"],
  ]);
});

test("a fork's pull request from a branch of the same name is not touched", async () => {
  const { root, environment, readCalls, change } = layRemote('[{"number":7,"isCrossRepository":true}]');
  expect(await proposeUpdate(root, environment)).toBe("nothing to propose");
  change();
  expect(await proposeUpdate(root, environment)).toBe("the pull request was opened");
  expect(readCalls().flat()).not.toContain("7");
});

test("what is strange about the registry's file is told in the pull request, before the changelog", async () => {
  const { root, environment, readCalls, change } = layRemote("[]");
  change();
  writeFileSync(
    join(root, DATA_FILES.csv),
    `${makeCsv(["http 0080/TCP", "```x 81/tcp", "```x 81/tcp"])}\r\n`,
  );
  await proposeUpdate(root, environment);
  expect(readCalls().at(-2)?.at(-1)?.split("\n")).toEqual([
    ...["## What is strange, but stops nothing", ""],
    ...["The update takes the file all the same; a correction that is no longer needed can go.", ""],
    "```text",
    "data/service-names-port-numbers.csv:5: the row is blank: left out [blank-rows]",
    `data/service-names-port-numbers.csv:4: "'''x" is on line 3 already, equal in every column: taken once [equal-row]`,
    'data/service-names-port-numbers.csv:2: column 2 (Port Number): "0080" has leading zeros: taken as 80 [port-number]',
    'data/service-names-port-numbers.csv:2: column 3 (Transport Protocol): "TCP" is written in capitals: taken as tcp [transport-protocol]',
    ...["```", "", "## @ianakit/tcp: minor", "", "Registry of 2026-02-01: 1 added.", ""],
  ]);
});

test("a pull request that is open is refreshed, not opened again", async () => {
  const { root, environment, readCalls, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  expect(readCalls().at(-2)?.slice(0, 3)).toEqual(["pr", "edit", "7"]);
});

test("without a change nothing is proposed, whatever else lies about", async () => {
  const { root, git, environment } = layRemote("[]");
  writeFileSync(join(root, "unrelated.txt"), "");
  expect(await proposeUpdate(root, environment)).toBe("nothing to propose");
  expect(git("branch", "--list", "registry-update")).toBe("");
});

test("an update that is proposed already is not pushed again", async () => {
  const { root, git, environment, readCalls, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  const first = git("ls-remote", "origin", "registry-update");
  const calls = readCalls().length;
  git("switch", "--quiet", "main");
  change();
  expect(await proposeUpdate(root, environment)).toBe("the pull request is up to date");
  expect(git("ls-remote", "origin", "registry-update")).toBe(first);
  // It asked for the open pull request, and did nothing with it.
  expect(readCalls().length).toBe(calls + 1);
});

test("the same rows of another day are proposed already; other rows, or another origin of them, are not", async () => {
  const { root, git, environment, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  const first = git("ls-remote", "origin", "registry-update");
  const propose = async (...changed: Parameters<typeof change>) => {
    git("switch", "--quiet", "main");
    change(...changed);
    return proposeUpdate(root, environment);
  };
  expect(await propose("2026-02-02")).toBe("the pull request is up to date");
  expect(git("ls-remote", "origin", "registry-update")).toBe(first);
  expect(await propose("2026-02-03", "other 82/tcp")).toBe("the pull request was refreshed");
  expect(await propose("2026-02-04", "other 82/tcp")).toBe("the pull request is up to date");
  git("switch", "--quiet", "main");
  change("2026-02-05", "other 82/tcp");
  writeFileSync(join(root, "data/provenance.json"), '{ "asOf": "2026-02-05", "composedFrom": [] }');
  expect(await proposeUpdate(root, environment)).toBe("the pull request was refreshed");
});

test("a person's commit on the branch stays, whatever the registry says the next day", async () => {
  const { root, git, environment, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  writeFileSync(join(root, "data/by-hand.txt"), "kept");
  git("add", "data/by-hand.txt");
  git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "By hand");
  git("push", "--quiet", "origin", "registry-update");
  const byHand = git("ls-remote", "origin", "registry-update");
  git("switch", "--quiet", "main");
  change();
  expect(await proposeUpdate(root, environment)).toContain("somebody else");
  expect(git("ls-remote", "origin", "registry-update")).toBe(byHand);
});

test("a person's commits on the branch of a pull request that is merged or closed stop no later one", async () => {
  const { root, git, environment, readCalls, change } = layRemote("[]");
  change();
  await proposeUpdate(root, environment);
  git(
    "-c",
    "user.name=x",
    "-c",
    "user.email=x@example.com",
    "commit",
    "--allow-empty",
    "--message",
    "By hand",
  );
  git("push", "--quiet", "origin", "registry-update");
  const byHand = git("ls-remote", "origin", "registry-update");
  git("switch", "--quiet", "main");
  change();
  expect(await proposeUpdate(root, environment)).toBe("the pull request was opened");
  expect(readCalls().at(-2)?.slice(0, 4)).toEqual(["pr", "create", "--head", "registry-update-2"]);
  expect(git("ls-remote", "origin", "registry-update")).toBe(byHand);
});

test("an update that was interrupted is completed before it is proposed", async () => {
  const { root, git, environment, change } = layRemote("[]");
  change();
  const provenance = JSON.parse(readFileSync(join(root, DATA_FILES.provenance), "utf8")) as object;
  const journal = { version: 1, steps: [{ path: DATA_FILES.provenance, staged: "0" }] };
  mkdirSync(join(root, ".ianakit-journal/staging"), { recursive: true });
  writeFileSync(join(root, ".ianakit-journal/journal.json"), JSON.stringify(journal));
  writeFileSync(
    join(root, ".ianakit-journal/staging/0"),
    JSON.stringify({ ...provenance, asOf: "2026-02-02" }),
  );
  await proposeUpdate(root, environment);
  expect(git("show", "--format=%s", "--no-patch", "registry-update").trim()).toBe(
    "Take the registry of 2026-02-02",
  );
});

test("a pull request of which nothing is left is closed, and its branch removed", async () => {
  const { root, git, environment, readCalls, change } = layRemote('[{"number":7}]');
  change();
  await proposeUpdate(root, environment);
  git("switch", "--quiet", "main");
  expect(await proposeUpdate(root, environment)).toContain("was closed");
  expect(readCalls().at(-1)?.slice(0, 4)).toEqual(["pr", "close", "7", "--delete-branch"]);
});

test("an update that is refused opens one issue with its problems, and refreshes it the next day", async () => {
  const refusal = () =>
    Promise.reject(new Failure([{ file: "x.csv", line: 3, rule: "port", message: "no port" }]));
  for (const [list, command] of [
    ["[]", "create"],
    [`[{"number":3,"title":"The registry's update is refused"}]`, "edit"],
  ] as const) {
    const { root, environment, readCalls } = layRemote(list);
    await expect(reportRefusal(refusal(), root, environment)).rejects.toThrow(Failure);
    expect(readCalls().at(-1)?.slice(0, 2)).toEqual(["issue", command]);
    expect(readCalls().at(-1)?.at(-1)).toContain("x.csv:3: no port [port]");
  }
});

test("an issue says no more of a refused update than GitHub takes", async () => {
  const { root, environment, readCalls } = layRemote("[]");
  const problem = { file: "x.csv", rule: "port", message: "no port ".repeat(10_000) };
  const refusal = Promise.reject(new Failure(Array.from({ length: 1000 }, () => problem)));
  await expect(reportRefusal(refusal, root, environment)).rejects.toThrow(Failure);
  const body = readCalls().at(-1)?.at(-1) ?? "";
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain("\n… and 950 more\n```\n");
});

test("where gh fails, the problems of a refused update are told all the same", async () => {
  const { root } = layRemote("[]");
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const refusal = Promise.reject(new Failure([{ file: "x.csv", line: 3, rule: "port", message: "no port" }]));
  await expect(reportRefusal(refusal, root, { PATH: "" })).rejects.toThrow(Failure);
  expect(told).toHaveBeenCalledOnce();
});

test("an update that is taken closes the issue of the one that was refused", async () => {
  const { root, environment, readCalls } = layRemote(
    `[{"number":3,"title":"The registry's update is refused"}]`,
  );
  expect(await reportRefusal(Promise.resolve("taken"), root, environment)).toBe("taken");
  expect(readCalls().at(-1)?.slice(0, 3)).toEqual(["issue", "close", "3"]);
});
