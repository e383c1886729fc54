import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, runGenerate, writeTemporary } from "../test/commands/run-generate.js";
import { makeCsv, makeRow } from "../test/make-csv.js";
import { readTree } from "../test/read-tree.js";

const main = fileURLToPath(new URL("../dist/commands/main.js", import.meta.url));
const clock = pathToFileURL(fileURLToPath(new URL("../test/faults/set-clock.mjs", import.meta.url))).href;

const ROWS = [
  makeRow("imap-i 143/tcp", {
    description: "IMAP in Istanbul\nits second line",
    registrationDate: "2020-01",
  }),
  makeRow("ipp-i 631/tcp", { assignmentNotes: "Defined TXT keys: rp, ID, i\nMore." }),
  makeRow("z 9/udp", { modificationDate: "2020-01-31" }),
  makeRow("\u00e4 9/sctp"),
];

/** What a run wrote and said, the milliseconds of its table aside. */
function generate(csv: string, variables: NodeJS.ProcessEnv, folder = makeFolder()) {
  const data = join(folder, "2026-01-02.csv");
  const out = join(folder, "out");
  writeFileSync(data, csv);
  const imports = variables.CLOCK === undefined ? [] : ["--import", clock];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...imports, main, "--data", data, "--out", out, "--allow-small"],
    { encoding: "utf8", cwd: folder, env: { ...process.env, NO_COLOR: "1", ...variables } },
  );
  const said = stdout.replace(/\s+\S+$/gm, "");
  return { status, said, warnings: stderr.split("\n"), files: readTree(out) };
}

const PLAIN = { TZ: "UTC", LANG: "C", LC_ALL: "C" };
const csv = makeCsv(ROWS);
const plain = generate(csv, PLAIN);

describe("what is generated, and what is said of it", () => {
  it("is something", () => {
    expect([plain.status, Object.keys(plain.files).length > 20]).toEqual([0, true]);
    expect(plain.files["tcp/src/generated/constants.ts"]).toContain("IPP_I = 631");
    expect(plain.said).toContain("enum members");
    expect(plain.warnings[0]).toContain("corrections.json");
  });

  it.each([
    [
      "a clock in 1970 and Turkish, whose i has no dot",
      { CLOCK: "1970-01-01T00:00:00Z", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
    ],
    [
      "a clock in 2100, in the east and in Thai",
      {
        CLOCK: "2100-12-31T23:59:59Z",
        TZ: "Pacific/Kiritimati",
        LANG: "th_TH.UTF-8",
        LC_ALL: "th_TH.UTF-8",
      },
    ],
    ["the west, in Arabic", { TZ: "Pacific/Pago_Pago", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" }],
    ["places that there are not", { TZ: "Nowhere/At_All", LANG: "xx_XX.nonsense", LC_ALL: "xx" }],
  ])("are the same with %s", (_, variables) => {
    expect(generate(csv, { ...PLAIN, ...variables })).toEqual(plain);
  });

  it("are the same in a folder of 200 characters, spaces and letters of every kind", () => {
    const folder = join(
      makeFolder(),
      `a b'c"d $HOME %41 #x ñ 日本 \u{1f600} `.padEnd(120, "x"),
      "y".repeat(90),
    );
    mkdirSync(folder, { recursive: true });
    expect(folder.length).toBeGreaterThan(200);
    expect(generate(csv, PLAIN, folder)).toEqual(plain);
  });

  it("are the same whatever the line ends of the file, but for its sum", async () => {
    const withoutSum = (files: Readonly<Record<string, string>>) => ({
      ...files,
      "registry/src/generated/snapshot.ts": "",
    });
    for (const end of ["\n", "\r\n"]) {
      const rows = ROWS.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, text]) => [key, text.replaceAll("\n", end)])),
      );
      const out = makeFolder();
      const snapshot = writeTemporary("2026-01-02.csv", makeCsv(rows, end));
      await runGenerate("--data", snapshot, "--out", out, "--allow-small");
      expect(withoutSum(readTree(out)), JSON.stringify(end)).toEqual(withoutSum(plain.files));
    }
  });
});

describe("a ledger with the line ends of Windows", () => {
  it("is read as one of Unix is", async () => {
    const { "identifiers.json": ledger = "", ...files } = plain.files;
    const out = makeFolder();
    const { status } = await runGenerate(
      ...["--data", writeTemporary("2026-01-02.csv", csv), "--out", out, "--allow-small"],
      ...["--ledger", writeTemporary("ledger.json", ledger.replaceAll("\n", "\r\n"))],
    );
    expect([status, readTree(out)]).toEqual([0, files]);
  });
});
