import { expect, test } from "vitest";
import { GROUPS } from "../src/groups.js";
import { judgeScores } from "../src/judge-scores.js";
import { judgeSurvivors } from "../src/judge-survivors.js";
import { makeMutant } from "./make-mutant.js";

const scores = (killed: number) =>
  GROUPS.map(({ name }) => ({ name, mutants: 100, killed, percent: killed }));

test("90 of 100 killed mutants of each group are enough, fewer of one are not", () => {
  expect(judgeScores(scores(90))).toEqual([]);
  const [naming, ...others] = scores(90);
  if (naming === undefined) throw new Error("there is a first group");
  expect(judgeScores([{ ...naming, killed: 89, percent: 89 }, ...others])).toEqual([
    "naming: 89 of 100 mutants are killed, less than 90 %",
  ]);
});

test("a group without mutants is not a good group", () => {
  expect(judgeScores(scores(100).slice(1))).toEqual(["naming: there is no mutant"]);
});

test("a survivor without a reason and a reason without a survivor are told", () => {
  const { line, isKilled: _, ...what } = makeMutant();
  const survivors = [
    { ...makeMutant(), reason: undefined },
    { ...makeMutant({ to: "true" }), reason: "r" },
  ];
  expect(judgeSurvivors({ survivors, unneeded: [{ ...what, reason: "r" }] })).toEqual([
    `${what.file}:${line}: a < b → a <= b survives: a test must kill it, or survivors.json say why none can`,
    `survivors.json: ${what.file}, a < b → a <= b does not survive: take it out`,
  ]);
});
