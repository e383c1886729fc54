import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepCase } from "../src/cases/keep-case.js";
import { readCases } from "../src/cases/read-cases.js";
import { arbitraryRegistry } from "../src/registries/arbitrary-registry.js";
import { Judge } from "../src/start-judge.js";

const runs = Number(process.env.IANAKIT_FUZZ_RUNS ?? "40");
const seed = Number(process.env.IANAKIT_FUZZ_SEED);

describe("a registry from CSV text to the values of compiled packages", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await Judge.start();
  });
  afterAll(() => judge.close());

  it.each(readCases())("is judged well: the kept case $name", async ({ registry }) => {
    expect((await judge.judge(registry)).faults).toEqual([]);
  });

  it(`ends with problems, or with sources that hold what its rows say: ${runs} registries`, async () => {
    console.log(`IANAKIT_FUZZ_SEED=${seed} IANAKIT_FUZZ_RUNS=${runs}`);
    const outcomes = { made: 0, refused: 0 };
    const property = fc.asyncProperty(arbitraryRegistry, async (registry) => {
      const { rules, faults } = await judge.judge(registry);
      outcomes[rules.length === 0 ? "made" : "refused"]++;
      if (faults.length > 0) throw new Error(faults.join("\n").slice(0, 5000));
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
    console.log(`${outcomes.made} made into packages, ${outcomes.refused} refused`);
    if (failed) keepCase(counterexample?.[0]);
    expect(errorInstance).toBeNull();
    expect(outcomes.made).toBeGreaterThan(runs / 4);
    expect(outcomes.refused).toBeGreaterThan(runs / 20);
  });
});
