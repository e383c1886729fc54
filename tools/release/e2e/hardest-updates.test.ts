import { expect, test } from "vitest";
import { layFolder, replay } from "../test/commands/replay/replay-snapshots.js";
import { makeRow, type TestRow } from "../test/make-csv.js";

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
