import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ANSWER, RUNS } from "../matrix/runs.js";

const matrix = fileURLToPath(new URL("../matrix/", import.meta.url));
const tarballs = Object.values(inject("tarballs"));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "ianakit-matrix-")));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files that the projects share. */
const SHARED = ["typed-answer.ts", "answer.cjs", "answer.mjs", "wrong.ts"];
const WITH_EXAMPLES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry"];

/** A project outside the repository: its own files and tools, and the packages from their tarballs. */
function layProject(name: string): string {
  const source = join(matrix, name);
  // npm writes this file last: an installation that was interrupted is made again.
  if (!existsSync(join(source, "node_modules/.package-lock.json")))
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: source,
      stdio: "ignore",
    });
  const target = join(folder, name);
  cpSync(source, target, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  execFileSync("cp", ["-a", "--reflink=auto", join(source, "node_modules"), target]);
  for (const file of SHARED) copyFileSync(join(matrix, file), join(target, file));
  if (name === "nest") renameSync(join(target, "typed-answer.ts"), join(target, "src/typed-answer.ts"));
  if (name !== "managers") for (const tarball of tarballs) unpack(tarball, join(target, "node_modules"));
  if (name === "lint") writeReadmeExamples(target);
  return target;
}

/** What npm does with a package that depends on nothing. */
function unpack(tarball: string, modules: string): void {
  const [, name = ""] = /^(?:ianakit-)?(ianakit|[a-z-]+)-\d/.exec(basename(tarball)) ?? [];
  const home = join(modules, name === "ianakit" ? name : `@ianakit/${name}`);
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", home]);
}

/** What the READMEs of the packages show is what its users' linters must let pass. */
function writeReadmeExamples(target: string): void {
  for (const name of WITH_EXAMPLES) {
    const readme = readFileSync(join(target, "node_modules/@ianakit", name, "README.md"), "utf8");
    const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)];
    for (const [at, [, code = ""]] of examples.entries())
      writeFileSync(join(target, `readme-${name}-${at}.ts`), `${code}export {};\n`);
  }
}

const projects = [...new Set(RUNS.map(({ project }) => project))].map(
  (name) => [name, RUNS.filter(({ project }) => project === name)] as const,
);

describe.each(projects)("%s", (project, runs) => {
  let place: string;
  beforeAll(() => {
    place = layProject(project);
  });

  it.each(runs)("$title", ({ command, prints = "", failsWith, environment }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command], {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, EXPECTED: ANSWER, TARBALLS: tarballs.join("\n"), CI: "1", ...environment },
    });
    const output = `${stdout}${stderr}`;
    if (failsWith === undefined) expect([status, output]).toEqual([0, output]);
    else expect(status, output).not.toBe(0);
    if (typeof prints === "string") expect(output).toContain(prints);
    else expect(output).toMatch(prints);
    if (failsWith !== undefined) expect(output).toContain(failsWith);
  });
});
