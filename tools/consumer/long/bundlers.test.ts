import { expect, inject, it } from "vitest";
import { ANSWER } from "../matrix/runs.js";
import { answerFromBundle } from "../test/answer-from-bundle.js";

const consumer = inject("consumer");

it.each([
  ["rollup", "imported"],
  ["rollup", "required"],
  ["webpack", "imported"],
  ["webpack", "required"],
] as const)("the matrix's program answers the same, bundled by %s, %s", async (bundler, how) => {
  expect(await answerFromBundle(bundler, consumer, how)).toBe(ANSWER);
});
