import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { checkTypes, SHORT_CELLS, TYPE_FACTS } from "./check-types.js";
import { runCompiler } from "./run-compiler.js";

const consumer = inject("consumer");

describe("the packages' types", () => {
  beforeEach(restingOn(...TYPE_FACTS));
  it.each(SHORT_CELLS)(
    "compile as a user writes them, and refuse what is wrong: TypeScript $version, $resolution",
    ({ version, resolution }) => {
      expect(checkTypes(version, consumer, resolution)).toEqual({ status: 0, errors: "" });
    },
  );
});

describe("the message for a name that is not valid", () => {
  it("says what is wrong with it", (context) => {
    restingOn("no htps")(context);
    writeFileSync(
      join(consumer, "message.ts"),
      'import type { ValidServiceName } from "@ianakit/dns-sd/types";\nimport { getPort } from "@ianakit/registry/typed";\ndeclare function f<S extends string>(s: ValidServiceName<S>): void;\nf("a--b");\ngetPort("htps", "tcp");\n',
    );
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "message.ts"];
    const { errors } = runCompiler("7", consumer, options);
    expect(errors).toContain("service name 'a--b' must not hold two adjacent hyphens");
    expect(errors).toContain("service name 'htps' is not registered for tcp");
  });
});
