import { describe, expect, inject, it } from "vitest";
import { checkTypes, LONG_CELLS } from "../test/check-types.js";

const consumer = inject("consumer");

describe("the packages' types", () => {
  it.each(LONG_CELLS)(
    "compile as a user writes them, and refuse what is wrong: TypeScript $version, $resolution",
    ({ version, resolution }) => {
      expect(checkTypes(version, consumer, resolution)).toEqual({ status: 0, errors: "" });
    },
  );
});
