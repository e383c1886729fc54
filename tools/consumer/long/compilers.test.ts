import { beforeEach, describe, expect, inject, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { checkTypes, LONG_CELLS, TYPE_FACTS } from "../test/check-types.js";

const consumer = inject("consumer");

describe("the packages' types", () => {
  beforeEach(restingOn(...TYPE_FACTS));
  it.each(LONG_CELLS)(
    "compile as a user writes them, and refuse what is wrong: TypeScript $version, $resolution",
    ({ version, resolution }) => {
      expect(checkTypes(version, consumer, resolution)).toEqual({ status: 0, errors: "" });
    },
  );
});
