import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkData } from "../../src/commands/check-data.js";
import { locateRepository } from "../../src/commands/locate-repository.js";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { readRegistry } from "../../src/pipeline.js";
import type { Failure } from "../../src/problem.js";
import { NO_CORRECTIONS } from "../../src/registry/parse-corrections.js";
import { makeCsv, makeRow } from "../make-csv.js";
import { makeFolder } from "./run-generate.js";

const CSV = "data/service-names-port-numbers.csv";
const LEDGER = "data/identifiers.json";
const RELEASED = "data/released";

const csv = makeCsv([makeRow("ssh 22 tcp"), makeRow("telnet 23 tcp"), makeRow("smtp 25 tcp")]);
const ledger = formatLedger(
  updateLedger({
    ledger: EMPTY_LEDGER,
    registry: readRegistry(csv, NO_CORRECTIONS, { isSmallAllowed: true }).registry,
    date: undefined,
  }),
);

/** A repository whose `data/` was released as it is. */
function layData(): { readonly root: string; readonly write: (path: string, text: string) => void } {
  const root = makeFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of ["data", RELEASED]) {
    write(`${folder}/service-names-port-numbers.csv`, csv);
    write(`${folder}/identifiers.json`, ledger);
  }
  write("data/corrections.json", JSON.stringify(NO_CORRECTIONS));
  return { root, write };
}

async function listRules(root: string): Promise<readonly string[]> {
  return checkData(locateRepository(root), true).then(
    () => [],
    (failure: Failure) => [...new Set(failure.problems.map(({ rule }) => rule))],
  );
}

test("data that was released as it is passes, before the first release too", async () => {
  const { root } = layData();
  expect(await listRules(root)).toEqual([]);
  rmSync(join(root, RELEASED), { recursive: true });
  expect(await listRules(root)).toEqual([]);
});

test("a released identifier that somebody took out is noticed", async () => {
  const { root, write } = layData();
  const without = ledger.replace(/^ +"SSH": .+\n/m, "").replace(/^ +"ssh": .+\n/gm, "");
  write(LEDGER, without.replace(/"22\/tcp": "ssh",?\n/, ""));
  expect(await listRules(root)).toContain("released-identifier");
});

test("two released identifiers whose values somebody swapped are noticed", async () => {
  const { root, write } = layData();
  const swapped = ledger.replace(
    /"(SSH|TELNET)": (?=\{)/g,
    (_, name) => `"${name === "SSH" ? "TELNET" : "SSH"}": `,
  );
  expect(swapped).not.toBe(ledger);
  write(LEDGER, swapped);
  expect(await listRules(root)).toEqual(["released-identifier"]);
});

test("a new registry beside an old ledger is noticed, whether it adds or withdraws", async () => {
  const { root, write } = layData();
  write(
    CSV,
    makeCsv([makeRow("ssh 22 tcp"), makeRow("telnet 23 tcp"), makeRow("smtp 25 tcp"), makeRow("x 99 tcp")]),
  );
  expect(await listRules(root)).toEqual(["ledger-coverage"]);
  write(CSV, makeCsv([makeRow("ssh 22 tcp"), makeRow("smtp 25 tcp")]));
  expect(await listRules(root)).toEqual(["ledger-made"]);
});

test("an identifier that nothing makes is noticed", async () => {
  const { root, write } = layData();
  rmSync(join(root, RELEASED), { recursive: true });
  write(CSV, makeCsv([makeRow("ssh 22 tcp"), makeRow("smtp 25 tcp")]));
  expect(await listRules(root)).toEqual(["ledger-made"]);
});

test("a write that was decided and interrupted is completed before the check", async () => {
  const { root, write } = layData();
  const journal = { version: 1, steps: [{ path: LEDGER, staged: "0" }] };
  write(".ianakit-journal/journal.json", JSON.stringify(journal));
  write(".ianakit-journal/staging/0", ledger);
  write(LEDGER, "half");
  expect(await listRules(root)).toEqual([]);
});
