import { beforeAll, describe, expect, inject, it } from "vitest";
import { copyEnvironments, digestAnswers, digestPlainly, SHORT_ENVIRONMENTS } from "./run-environments.js";

const consumer = inject("consumer");

describe("a program that asks for everything is answered the same", () => {
  let expected: string;
  beforeAll(async () => {
    copyEnvironments(consumer);
    expected = await digestPlainly(consumer);
  });

  it("as many answers as there are", () => {
    expect(Number(/^\d+ of (\d+) characters$/.exec(expected)?.[1])).toBeGreaterThan(4_000_000);
  });

  it.concurrent.each(SHORT_ENVIRONMENTS)("%s", async (_, list) => {
    expect(await digestAnswers(consumer, list(consumer))).toBe(expected);
  });
});
