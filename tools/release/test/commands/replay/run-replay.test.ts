import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { prepareEmission } from "../../../src/commands/replay/emit-release.js";
import { runReplay } from "../../../src/commands/replay/run-replay.js";
import { describeRelease, type Release } from "../../../src/update/describe-release.js";
import { planUpdate } from "../../../src/update/plan-update.js";
import { makeCsv, makeRow, type TestRow } from "../../make-csv.js";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));

function layFolder(...snapshots: (readonly (string | TestRow)[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-snapshots-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [index, rows] of snapshots.entries())
    writeFileSync(join(folder, `2026-0${index + 1}-01.csv`), makeCsv(rows));
  return folder;
}

/** A package of the same sources is built once for all replays. */
const workplace = mkdtempSync(join(tmpdir(), "ianakit-builds-"));
const emitRelease = prepareEmission(root, workplace);
afterAll(() => rmSync(workplace, { recursive: true }));

async function replay(folder: string, plan = planUpdate): Promise<{ isProven: boolean; lines: string[] }> {
  const lines: string[] = [];
  const isProven = await runReplay(root, folder, (line) => lines.push(line), { plan, emitRelease });
  return { isProven, lines };
}

const RENAMED = [
  ["foo 100/tcp", "bar 200/tcp", "ipp /tcp"],
  ["bar 200/tcp", "baz 300/tcp", "ipp /tcp"],
] as const;

test("an update that renames, adds and withdraws is proven, and told on a line", async () => {
  const { isProven, lines } = await replay(layFolder(...RENAMED));
  expect(lines[0]).toMatch(
    /^2026-02-01 {2}tcp minor, dns-sd minor, registry minor, eslint-plugin patch, cli patch {2}\+2 -2 {2}\d+ ms {2}proven$/,
  );
  expect(lines.at(-1)).toBe("1 steps, 1 proven, 0 broken");
  expect(isProven).toBe(true);
});

const dated = (text: string, registrationDate: string) => makeRow(text, { registrationDate });
const txt = (text: string, keys: string) => makeRow(text, { assignmentNotes: `Defined TXT keys: ${keys}` });
const ALIAS = makeRow("old_name 50/tcp", { assignmentNotes: 'This entry is an alias to "old-name".' });
const REPLACEMENT = makeRow("old-name 50/tcp", {
  description: 'IANA assigned this well-formed service name as a replacement for "old_name".',
});

/** One row after the other, what becomes of it in each snapshot. */
const LIVES: readonly (readonly (string | TestRow | undefined)[])[] = [
  ["stays 1/tcp", "stays 1/tcp", "stays 1/tcp", "stays 1/tcp", "stays 1/tcp"],
  // Renamed and renamed back; re-assigned; moved; gone and back.
  [
    dated("name 10/tcp", "2014-05-01"),
    dated("other 10/tcp", "2014-05-01"),
    dated("name 10/tcp", "2014-05-01"),
  ],
  [
    dated("first 11/tcp", "1999-01"),
    dated("second 11/tcp", "2026-01-20"),
    dated("second 11/tcp", "2026-01-20"),
  ],
  ["moves 12/tcp", "moves 13/tcp", "moves /tcp", "moves 12/tcp"],
  ["leaves 14/tcp", undefined, "leaves 14/tcp", undefined],
  // A clash of identifiers, a second port, a range out of a port, a range that grows and shrinks.
  ["a-b 20/tcp", "a-b 20/tcp", "a-b 20/tcp", undefined, "a_b 20/tcp"],
  [undefined, "a_b 21/tcp", "a_b 21/tcp"],
  ["two 30/tcp", "two 30/tcp", "two 30/tcp"],
  [undefined, "two 29/tcp", undefined, "two 29/tcp"],
  ["range 40/tcp", "range 40-42/tcp", "range 40-45/tcp", "range 40-42/tcp"],
  // A transport protocol added, one that is emptied, an alias that is promoted, a change of case.
  ["more 60/tcp", "more 60/tcp", "more 60/tcp"],
  [undefined, "more 60/udp", "more 60/udp"],
  ["only 61/sctp", undefined, "only 61/sctp"],
  [REPLACEMENT, makeRow("old-name 50/tcp"), REPLACEMENT],
  [ALIAS, makeRow("old_name 50/tcp"), ALIAS],
  ["Case 70/tcp", "case 70/tcp", "CASE 70/tcp"],
  // Service types: a transport protocol for one that had none, TXT keys that come, go and become unknown.
  [txt("label", "None"), txt("label /tcp", "a, b"), txt("label /udp", "a"), txt("label", "see the document")],
  [
    makeRow("code 80/dccp", { serviceCode: "1145656131" }),
    undefined,
    makeRow("code 81/dccp", { serviceCode: "7" }),
  ],
];

test("the hardest updates, one after the other and some undone, are all proven without a major", async () => {
  const snapshots = [0, 1, 2, 3, 4].map((step) => LIVES.flatMap((life) => life[step] ?? []));
  const { lines } = await replay(layFolder(...snapshots));
  expect(lines.at(-1), lines.join("\n")).toBe("4 steps, 4 proven, 0 broken");
  expect(lines.join("\n")).not.toContain("major");
});

test("a folder with fewer than two snapshots is not a replay", async () => {
  await expect(replay(layFolder(["foo 100/tcp"]))).rejects.toMatchObject({ problems: [{ rule: "replay" }] });
});

describe("a planted fault is found:", () => {
  const withTcpText = (release: Release, change: (text: string) => string): Release => {
    const files = (release.files.get("tcp") ?? []).map(({ path, text }) => ({ path, text: change(text) }));
    return { ...release, files: new Map([...release.files, ["tcp", files]]) };
  };

  test("a dropped tombstone, and a changed value", async () => {
    const { isProven, lines } = await replay(layFolder(...RENAMED), (...update) => {
      const plan = planUpdate(...update);
      const { registry, ledger } = plan.next;
      const { FOO: _, ...tcp } = ledger.packages.tcp;
      const next = describeRelease({
        registry,
        ledger: { ...ledger, packages: { ...ledger.packages, tcp } },
      });
      return {
        ...plan,
        next: withTcpText(next, (text) => text.replaceAll("BAR = 200", "BAR = 201")),
      };
    });
    const told = lines.join("\n");
    expect(told).toContain("Property 'FOO' does not exist");
    expect(told).toContain("Type '201' does not satisfy the expected type '200'");
    expect(lines.at(-1)).toBe("1 steps, 0 proven, 1 broken");
    expect(isProven).toBe(false);
  });

  test("a name that is gone from the types", async () => {
    const { isProven } = await replay(layFolder(...RENAMED), (...update) => {
      const plan = planUpdate(...update);
      return { ...plan, next: withTcpText(plan.next, (text) => text.replace("foo=100;", "")) };
    });
    expect(isProven).toBe(false);
  });

  test("a release of an unchanged package, a minor where documentation changed, and a major", async () => {
    const folder = layFolder(
      ["foo 100/tcp", "foo 100/udp"],
      [...["foo 100/tcp", "bar 200/tcp"], makeRow("foo 100/udp", { description: "A service" })],
    );
    const planted = new Map<string, "patch" | "minor" | "major">([
      ["sctp", "patch"],
      ["udp", "minor"],
      ["tcp", "major"],
    ]);
    const { isProven, lines } = await replay(folder, (...update) => {
      const plan = planUpdate(...update);
      const updates = plan.updates.map((each) => ({ ...each, bump: planted.get(each.name) ?? each.bump }));
      return { ...plan, updates };
    });
    const told = lines.join("\n");
    expect(told).toContain("@ianakit/sctp: the bump is patch, what is emitted allows none");
    expect(told).toContain("@ianakit/udp: the bump is minor, what is emitted allows patch");
    expect(told).toContain("@ianakit/tcp: the bump is major");
    expect(isProven).toBe(false);
  });
});
