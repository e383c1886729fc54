import { describe, expect, inject, it } from "vitest";
import { checkTypes, RESOLUTIONS } from "../test/check-types.js";
import { LONG_VERSIONS } from "../test/run-compiler.js";

const consumer = inject("consumer");

describe.each(LONG_VERSIONS)("the packages' types under TypeScript %s", (version) => {
  it.each(RESOLUTIONS)("compile as a user writes them, and refuse what is wrong: $resolution", (options) => {
    expect(checkTypes(version, consumer, options)).toEqual({ status: 0, errors: "" });
  });
});
