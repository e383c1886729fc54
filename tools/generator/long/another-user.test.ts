import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, runGenerate, writeTemporary } from "../test/commands/run-generate.js";
import { makeCsv, makeRow } from "../test/make-csv.js";
import { readTree } from "../test/read-tree.js";

const main = fileURLToPath(new URL("../dist/commands/main.js", import.meta.url));
/** `nobody` of Debian and most others; a number needs no entry in /etc/passwd. */
const NOBODY = 65_534;

function runAsNobody(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    uid: NOBODY,
    gid: NOBODY,
    cwd: "/",
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  return { status, problem: stderr.split("\n")[0] };
}

const isPossible = process.getuid?.() === 0 && runAsNobody("--help").status === 0;
const why = isPossible
  ? ""
  : " (skipped: only root may become another user, who must be able to read the repository)";

/** A registry that everybody may read, in a folder that everybody may enter. */
function writeReadable(): string {
  const path = writeTemporary("2026-01-02.csv", makeCsv([makeRow("http 80/tcp")]));
  chmodSync(dirname(path), 0o755);
  return path;
}

describe.skipIf(!isPossible)(`another user than the files' owner${why}`, () => {
  it("generates into a folder of their own", () => {
    const out = makeFolder();
    chownSync(out, NOBODY, NOBODY);
    expect(runAsNobody("--data", writeReadable(), "--out", out, "--allow-small").status).toBe(0);
    expect(readTree(out)["tcp/src/generated/constants.ts"]).toContain("HTTP = 80");
  });

  it("is told what is missing where they may read and not write, and nothing changes", async () => {
    const out = makeFolder();
    await runGenerate("--data", writeReadable(), "--out", out, "--allow-small");
    chmodSync(out, 0o755);
    const before = readTree(out);
    expect(runAsNobody("--data", writeReadable(), "--out", out, "--allow-small")).toEqual({
      status: 1,
      problem: expect.stringMatching(
        /writing is not permitted: check the folder's permissions.+Nothing was changed/,
      ),
    });
    expect(readTree(out)).toEqual(before);
  });

  it("is told so where one folder of many is another's, and nothing changes", () => {
    const out = makeFolder();
    mkdirSync(join(out, "udp"));
    writeFileSync(join(out, "udp/kept"), "kept");
    chownSync(out, NOBODY, NOBODY);
    expect(runAsNobody("--data", writeReadable(), "--out", out, "--allow-small").problem).toMatch(
      /writing is not permitted.+Nothing was changed/,
    );
    expect(readTree(out)).toEqual({ "udp/kept": "kept" });
  });

  it("is told so of a file that they may not read", () => {
    const path = writeReadable();
    chmodSync(path, 0o600);
    const { status, problem } = runAsNobody("--data", path, "--out", "/nowhere", "--allow-small");
    expect([status, problem]).toEqual([
      1,
      expect.stringMatching(/2026-01-02\.csv: cannot be read: EACCES.+\[readable-file\]/),
    ]);
  });
});
