import type { PackageName } from "@ianakit/generator";
import { describe, expect, test } from "vitest";
import { type Bump, chooseHighestBump, type PackageChange } from "../../src/changes/package-change.js";
import { judgeUpdates } from "../../src/update/judge-updates.js";

describe("chooseHighestBump", () => {
  test.each<[readonly Bump[], Bump]>([
    [[], "none"],
    [["none"], "none"],
    [["none", "patch"], "patch"],
    [["patch", "minor", "patch"], "minor"],
    [["major", "minor", "none"], "major"],
    [["minor", "major", "patch"], "major"],
  ])("of %j the highest is %s", (bumps, highest) => {
    expect(chooseHighestBump(bumps)).toBe(highest);
  });
});

describe("judgeUpdates", () => {
  const MINOR: PackageChange = { bump: "minor", section: "Added", cells: ["FOO", "1"] };
  const PATCH: PackageChange = { bump: "patch", section: "Documentation", cells: ["BAR", "2"] };

  const emitted = (name: PackageName, text: string) => new Map([[name, [{ path: "index.ts", text }]]]);

  function judge(name: PackageName, changes: readonly PackageChange[], before: string, after: string) {
    return judgeUpdates(new Map([[name, changes]]), emitted(name, before), emitted(name, after));
  }

  test("a package's bump is the highest of its changes", () => {
    expect(judge("tcp", [PATCH, MINOR, PATCH], "a", "b")).toEqual([
      { name: "tcp", bump: "minor", changes: [PATCH, MINOR, PATCH] },
      { name: "eslint-plugin", bump: "none", changes: [] },
      { name: "cli", bump: "none", changes: [] },
    ]);
  });

  test("a package whose emitted files are what they were is not released, whatever changed", () => {
    expect(judge("tcp", [MINOR], "a", "a")[0]).toEqual({ name: "tcp", bump: "none", changes: [] });
  });

  test("a package whose emitted files are others is released, though no change is known", () => {
    expect(judge("tcp", [], "a", "b")[0]).toEqual({ name: "tcp", bump: "patch", changes: [] });
  });

  test.each([
    ["eslint-plugin", 1],
    ["cli", 2],
  ])("%s carries the registry's data: whatever happens to that is its patch", (name, at) => {
    const update = {
      name,
      bump: "patch",
      changes: [{ bump: "patch", section: "Documentation", cells: ["@ianakit/registry", "its data"] }],
    };
    expect(judge("registry", [MINOR], "a", "b")[at]).toEqual(update);
    expect(judge("registry", [PATCH], "a", "b")[at]).toEqual(update);
    expect(judge("registry", [MINOR], "a", "a")[at]).toEqual({ name, bump: "none", changes: [] });
  });
});
