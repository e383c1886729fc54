import { expect, test } from "vitest";
import { judgeResult } from "../src/judge-result.js";
import { scoreMutants } from "../src/score-mutants.js";
import { makeMutant } from "./make-mutant.js";

const NOTHING = { survivors: [], unneeded: [] };

test("each group has its score, and each of its files", () => {
  const [one, two] = ["tools/release/src/changes/diff-a.ts", "tools/release/src/changes/diff-b.ts"];
  const mutants = [
    makeMutant({ file: one, isKilled: true }),
    makeMutant({ file: one }),
    makeMutant({ file: two, isKilled: true }),
    makeMutant({ file: two, isKilled: true }),
  ];
  expect(scoreMutants(mutants)).toEqual([
    {
      name: "diff",
      mutants: 4,
      killed: 3,
      percent: 75,
      files: [
        { name: one, mutants: 2, killed: 1, percent: 50 },
        { name: two, mutants: 2, killed: 2, percent: 100 },
      ],
    },
  ]);
});

test.each([
  ["tools/generator/src/identifiers/collect-port-meanings.ts", "naming"],
  ["tools/generator/src/identifiers/update-ledger.ts", "ledger"],
  ["tools/release/src/changes/choose-highest-bump.ts", "bump"],
  ["tools/release/src/update/judge-updates.ts", "bump"],
  ["tools/release/src/changes/diff-registry.ts", "diff"],
])("%s is of the group %s", (file, group) => {
  expect(scoreMutants([makeMutant({ file })]).map(({ name }) => name)).toEqual([group]);
});

test("a file of no group is refused, for nobody would see its score", () => {
  expect(() => scoreMutants([makeMutant({ file: "a.ts" })])).toThrow("a.ts is of no group");
});

test("90 of 100 killed mutants are enough, fewer are not, and none at all is no result", () => {
  const group = { name: "diff", mutants: 100 };
  expect(judgeResult([{ ...group, killed: 90, percent: 90 }], NOTHING)).toEqual([]);
  expect(judgeResult([{ ...group, killed: 89, percent: 89 }], NOTHING)).toEqual([
    "diff: 89 of 100 mutants are killed, less than 90 %",
  ]);
  expect(judgeResult([], NOTHING)).toEqual(["there is no mutant"]);
});

test("a survivor without a reason and a reason without a survivor are told", () => {
  const group = { name: "naming", mutants: 100, killed: 99, percent: 99 };
  const { line, isKilled: _, ...what } = makeMutant();
  const survivors = [
    { ...makeMutant(), reason: undefined },
    { ...makeMutant({ to: "true" }), reason: "r" },
  ];
  expect(judgeResult([group], { survivors, unneeded: [{ ...what, reason: "r" }] })).toEqual([
    `${what.file}:${line}: a < b → a <= b survives: a test must kill it, or survivors.json say why none can`,
    `survivors.json: ${what.file}, a < b → a <= b does not survive: take it out`,
  ]);
});
