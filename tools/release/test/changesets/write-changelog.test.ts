import { expect, test } from "vitest";
import type { PackageChange, Section } from "../../src/changes/package-change.js";
import { foldChangelog } from "../../src/changesets/fold-changelog.js";
import { writeChangelog } from "../../src/changesets/write-changelog.js";

function makeChanges(section: Section, count: number): readonly PackageChange[] {
  return Array.from({ length: count }, (_, index) => ({
    bump: "minor",
    section,
    cells: [`${section.toUpperCase()}_${index}`, `${index}`],
  }));
}

/** How many lines of each section a changelog shows. */
function countShown(changelog: string): Record<string, number> {
  const names = [...changelog.matchAll(/^([A-Z]+)_\d+ /gm)].map(([, name = ""]) => name);
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((it) => it === name).length]),
  );
}

test("a changelog begins with counts, and its lists are aligned in the order that a reader asks", () => {
  const changes: readonly PackageChange[] = [
    { bump: "patch", section: "Documentation", cells: ["HTTP", "80", "references"] },
    { bump: "minor", section: "Added", cells: ["PMPROXY", "44322", "Performance Co-Pilot"] },
    { bump: "minor", section: "Deprecated", cells: ["PMCDPROXY", "44322", "use PMPROXY"] },
    { bump: "minor", section: "Added", cells: ["A", "1", ""] },
  ];
  expect(
    writeChangelog(changes, "2026-02-01"),
  ).toBe(`Registry of 2026-02-01: 2 added, 1 deprecated, 1 documentation.

**Added**

\`\`\`text
PMPROXY  44322  Performance Co-Pilot
A        1
\`\`\`

**Deprecated**

\`\`\`text
PMCDPROXY  44322  use PMPROXY
\`\`\`

**Documentation**

\`\`\`text
HTTP  80  references
\`\`\`
`);
});

test("a changelog is whole, however long", () => {
  expect(countShown(writeChangelog(makeChanges("Added", 2000), undefined))).toEqual({ ADDED: 2000 });
});

test("a pull request shows forty lines whole, one more folds", () => {
  const whole = foldChangelog(writeChangelog(makeChanges("Added", 40), undefined));
  expect(countShown(whole)).toEqual({ ADDED: 40 });
  expect(whole).toBe(writeChangelog(makeChanges("Added", 40), undefined));
  const folded = foldChangelog(writeChangelog(makeChanges("Added", 41), undefined));
  expect(countShown(folded)).toEqual({ ADDED: 40 });
  expect(folded).toMatch(/… and 1 more, in the changeset\.\n$/);
});

test("many additions hide no deprecation and no change, documentation gives way to all of them", () => {
  const changelog = foldChangelog(
    writeChangelog(
      [
        ...makeChanges("Added", 200),
        ...makeChanges("Deprecated", 5),
        ...makeChanges("Changed", 100),
        ...makeChanges("Documentation", 300),
      ],
      "2026-02-01",
    ),
  );
  expect(countShown(changelog)).toEqual({ ADDED: 18, DEPRECATED: 5, CHANGED: 17 });
  expect(changelog).toContain("… and 565 more");
  const small = foldChangelog(
    writeChangelog([...makeChanges("Added", 3), ...makeChanges("Documentation", 300)], undefined),
  );
  expect(countShown(small)).toEqual({ ADDED: 3, DOCUMENTATION: 37 });
});
