import { beforeAll, describe, expect, inject, it } from "vitest";
import {
  copyEnvironments,
  digestAnswers,
  digestPlainly,
  LONG_ENVIRONMENTS,
} from "../test/run-environments.js";

const consumer = inject("consumer");

describe("a program that asks for everything is answered the same", () => {
  let expected: string;
  beforeAll(async () => {
    copyEnvironments(consumer);
    expected = await digestPlainly(consumer);
  });

  it.concurrent.each(LONG_ENVIRONMENTS)("%s", async (_, list) => {
    expect(await digestAnswers(consumer, list(consumer))).toBe(expected);
  });
});
