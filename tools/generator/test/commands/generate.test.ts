import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PACKAGE_NAMES } from "../../src/api/package-api.js";
import { makeCsv, makeRow } from "../make-csv.js";
import { makeFolder, runGenerate, startGenerate, writeTemporary } from "./run-generate.js";

const csv = makeCsv([makeRow("http 80/tcp"), makeRow("ipp", { assignmentNotes: "Defined TXT keys: a, b" })]);

async function generateSmall(path: string, out: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, problems } = await runGenerate(
    "--data",
    path,
    "--out",
    out,
    "--allow-small",
    ...args,
  );
  expect([status, status === 0 ? [] : problems]).toEqual([0, []]);
  return stdout;
}

function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [
      join(file.parentPath, file.name).slice(folder.length),
      readFileSync(join(file.parentPath, file.name), "utf8"),
    ]),
  );
}

describe("generate --data --out", () => {
  it("writes one folder a package and the ledger that it began, and ends with a table", async () => {
    const out = join(makeFolder(), "some", "where");
    const table = await generateSmall(writeTemporary("2026-01-02.csv", csv), out);
    expect(readdirSync(out).toSorted()).toEqual([...PACKAGE_NAMES, "identifiers.json"].toSorted());
    expect(readFileSync(join(out, "tcp/src/generated/constants.ts"), "utf8")).toContain("HTTP = 80");
    expect(readFileSync(join(out, "identifiers.json"), "utf8")).toContain(
      '"HTTP": {"serviceName":"http","port":80,"since":"2026-01-02"}',
    );
    expect(table.split("\n")[0]?.split(/\s{2,}/)).toEqual([
      "package",
      "constants",
      "enum members",
      "types",
      "bytes",
      "ms",
    ]);
  });

  it("makes the same bytes twice, from a compressed file too, whatever its path", async () => {
    const [one, other] = [join(makeFolder(), "one"), join(makeFolder(), "another folder é")];
    await generateSmall(writeTemporary("2026-01-02.csv", csv), one);
    await generateSmall(writeTemporary("2026-01-02.csv.gz", gzipSync(csv)), other);
    expect(readAll(other)).toEqual(readAll(one));
  });

  it("makes the same bytes in this process and in one of its own", async () => {
    const [one, other] = [join(makeFolder(), "one"), join(makeFolder(), "other")];
    const snapshot = writeTemporary("2026-01-02.csv", csv);
    await generateSmall(snapshot, one);
    const { status, stdout } = startGenerate("--data", snapshot, "--out", other, "--allow-small");
    expect([status, stdout]).toEqual([0, expect.stringContaining("enum members")]);
    expect(readAll(other)).toEqual(readAll(one));
  });

  it("with a ledger keeps to it and writes none", async () => {
    const out = makeFolder();
    await generateSmall(writeTemporary("2026-01-02.csv", csv), out);
    const again = join(makeFolder(), "again");
    const smaller = writeTemporary("2026-02-03.csv", makeCsv([makeRow("http 80/tcp")]));
    await generateSmall(smaller, again, "--ledger", join(out, "identifiers.json"));
    expect(existsSync(join(again, "identifiers.json"))).toBe(false);
    expect(readFileSync(join(again, "dns-sd/src/generated/constants.ts"), "utf8")).toContain(
      "@deprecated Withdrawn from the registry by 2026-02-03.",
    );
  });

  it("of one package writes that alone, and takes away what it no longer makes", async () => {
    const out = makeFolder();
    mkdirSync(join(out, "udp/src/generated"), { recursive: true });
    writeFileSync(join(out, "udp/src/generated/stale.ts"), "");
    await generateSmall(writeTemporary("2026-01-02.csv", csv), out, "--package", "udp");
    expect(existsSync(join(out, "udp/src/generated/stale.ts"))).toBe(false);
    expect(readdirSync(out).toSorted()).toEqual(["identifiers.json", "udp"]);
  });

  it("says nothing of the time, the path or the machine", async () => {
    const out = makeFolder();
    const path = writeTemporary("2026-01-02.csv", csv);
    await generateSmall(path, out);
    const text = Object.values(readAll(out)).join("\n");
    expect(text).not.toContain(out);
    expect(text).not.toContain(path);
    expect(text).not.toContain(String(new Date().getFullYear() + 1));
    // The snapshot is named by the registry's own package alone.
    const sha256 = createHash("sha256").update(csv).digest("hex");
    expect(text.split("\n").filter((line) => line.includes(sha256))).toHaveLength(1);
  });
});
