import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder, runGenerate, writeTemporary } from "../test/commands/run-generate.js";
import { makeCsv, makeRow } from "../test/make-csv.js";
import { readTree } from "../test/read-tree.js";

const main = fileURLToPath(new URL("../dist/commands/main.js", import.meta.url));

it("two commands at once each do the whole of their work, or say that another is at it", async () => {
  const names = ["one", "two"];
  const snapshots = names.map((name) =>
    writeTemporary("2026-01-02.csv", makeCsv([makeRow(`${name} 80/tcp`)])),
  );
  const wholes: Record<string, string>[] = [];
  for (const snapshot of snapshots) {
    const out = makeFolder();
    await runGenerate("--data", snapshot, "--out", out, "--allow-small");
    wholes.push(readTree(out));
  }
  const out = makeFolder();
  const ends = await Promise.all(
    snapshots.map(async (snapshot) => {
      const child = spawn(process.execPath, [main, "--data", snapshot, "--out", out, "--allow-small"]);
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      const [status] = await once(child, "close");
      return { status, said };
    }),
  );
  for (const { status, said } of ends) if (status !== 0) expect(said).toContain("another command is at work");
  expect(ends.map(({ status }) => status)).toContain(0);
  expect(wholes).toContainEqual(readTree(out));
});
