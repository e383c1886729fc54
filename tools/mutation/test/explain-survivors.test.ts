import { expect, test } from "vitest";
import { explainSurvivors } from "../src/explain-survivors.js";
import { makeMutant } from "./make-mutant.js";

const { line: _, isKilled: __, ...what } = makeMutant();
const explanation = { ...what, reason: "They are never equal." };

test("a survivor has the reason of what it changes, whatever its line's number", () => {
  const moved = makeMutant({ line: 99 });
  expect(explainSurvivors([moved], [explanation])).toEqual({
    survivors: [{ ...moved, reason: "They are never equal." }],
    unneeded: [],
  });
});

test.each([{ file: "b.ts" }, { code: "return a < b + 1;" }, { from: "a" }, { to: "true" }])(
  "a survivor that differs in %j has no reason, and the explanation is not needed",
  (difference) => {
    const { survivors, unneeded } = explainSurvivors([makeMutant(difference)], [explanation]);
    expect(survivors.map(({ reason }) => reason)).toEqual([undefined]);
    expect(unneeded).toEqual([explanation]);
  },
);

test("what is killed is not a survivor, and its explanation is not needed any more", () => {
  expect(explainSurvivors([makeMutant({ isKilled: true })], [explanation])).toEqual({
    survivors: [],
    unneeded: [explanation],
  });
});
