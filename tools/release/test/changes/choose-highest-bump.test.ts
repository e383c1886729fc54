import { expect, test } from "vitest";
import type { Bump } from "../../src/changes/bump.js";
import { chooseHighestBump } from "../../src/changes/choose-highest-bump.js";

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
