import { expect, inject, it } from "vitest";
import { ANSWER } from "../matrix/runs.js";
import { answerFromBundles } from "../test/answer-from-bundle.js";

const consumer = inject("consumer");

it.each(["rollup", "webpack"] as const)(
  "the matrix's program answers the same, imported and required, bundled by %s",
  async (bundler) => {
    expect(await answerFromBundles(bundler, consumer)).toEqual([ANSWER, ANSWER]);
  },
);
