import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { checkTypes, SHORT_CELL, TYPE_FACTS } from "./check-types.js";

const consumer = inject("consumer");

/** The one file that is wrong without saying so: for what the compiler says of it. */
const WRONG = `import type { ValidServiceName } from "@ianakit/dns-sd/types";
import { getPort } from "@ianakit/registry/typed";
declare function f<S extends string>(s: ValidServiceName<S>): void;
f("a--b");
getPort("htps", "tcp");
`;

describe("the packages' types, to TypeScript 7 that finds packages as Node does", () => {
  let status: number | null;
  let lines: readonly string[];
  beforeEach(restingOn(...TYPE_FACTS));
  beforeAll(() => {
    writeFileSync(join(consumer, "wrong.ts"), WRONG);
    const checked = checkTypes(SHORT_CELL.version, consumer, SHORT_CELL.resolution, "wrong.ts");
    status = checked.status;
    lines = checked.errors.trimEnd().split("\n");
  });

  it("compile as a user writes them, and refuse what is wrong", () => {
    expect(lines.filter((line) => !/^(?:wrong\.ts\([45],| )/.test(line))).toEqual([]);
    expect(status).not.toBe(0);
  });

  it("say what is wrong with a name that is not valid", () => {
    const errors = lines.join("\n");
    expect(errors).toContain("service name 'a--b' must not hold two adjacent hyphens");
    expect(errors).toContain("service name 'htps' is not registered for tcp");
  });
});
