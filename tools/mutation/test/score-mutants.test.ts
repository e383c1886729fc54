import { expect, test } from "vitest";
import { scoreMutants } from "../src/score-mutants.js";
import { makeMutant } from "./make-mutant.js";

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
  ["tools/generator/src/identifiers/collect-meanings.ts", "naming"],
  ["tools/generator/src/identifiers/update-ledger.ts", "ledger"],
  ["tools/release/src/changes/package-change.ts", "bump"],
  ["tools/release/src/update/judge-updates.ts", "bump"],
  ["tools/release/src/changes/diff-registry.ts", "diff"],
])("%s is of the group %s", (file, group) => {
  expect(scoreMutants([makeMutant({ file })]).map(({ name }) => name)).toEqual([group]);
});

test("a file of no group is refused, for nobody would see its score", () => {
  expect(() => scoreMutants([makeMutant({ file: "a.ts" })])).toThrow("a.ts is of no group");
});
