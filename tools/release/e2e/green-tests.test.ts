import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readEmbeddedRows } from "../../../vitest.embedded-rows.js";
import { runCommand } from "../src/commands/run-command.js";
import { openClone } from "../src/rehearsal/repository.js";
import { printCsv } from "../src/xml/print-csv.js";
import { changeStatedRows, readStated } from "./change-stated-rows.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Those whose tests name most services, and take a minute or less. */
const WORKSPACES = [
  "packages/registry",
  "packages/cli",
  "packages/dns-sd",
  "packages/dccp",
  "packages/eslint-plugin",
];

test("lint and tests are green after an update that changes every row that they name", async ({ signal }) => {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-green-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clone = join(folder, "clone");
  await openClone(root, clone, { signal });
  const rows = changeStatedRows(readEmbeddedRows(), readStated(root, WORKSPACES));
  const snapshot = join(folder, "snapshot.csv");
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(snapshot, printCsv([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]));
  const run = (...words: readonly string[]) => runCommand("npm", words, { folder: clone, signal });
  await run("run", "registry:update", "--", "--from", snapshot, "--date", "2099-01-02", "--accept-loss");
  await run("run", "build");
  await run("run", "lint");
  for (const workspace of WORKSPACES) {
    const output = await run("test", "--workspace", workspace, "--", "--reporter=verbose");
    expect(output).toMatch(/Tests .*\d+ passed/);
    if (workspace === "packages/registry")
      expect(output).toContain("rests on rows that an update has changed");
  }
}, 1_800_000);
