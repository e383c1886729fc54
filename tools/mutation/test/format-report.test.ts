import { expect, test } from "vitest";
import { formatReport } from "../src/format-report.js";
import { scoreMutants } from "../src/score-mutants.js";
import { makeMutant } from "./make-mutant.js";

test("the report has the score of each group and file, and each survivor with its reason", () => {
  const mutants = [makeMutant({ isKilled: true }), makeMutant({ isKilled: true }), makeMutant()];
  const survivors = [
    { ...makeMutant(), reason: "They are never equal." },
    { ...makeMutant({ line: 7, from: "`a`", to: "``" }), reason: undefined },
  ];
  const report = formatReport(scoreMutants(mutants), survivors);
  expect(report.slice(report.indexOf("| |"))).toBe(`| | mutants | killed | survive | score |
|---|---|---|---|---|
| naming | 3 | 2 | 1 | 66.7 % |

## Files

| | mutants | killed | survive | score |
|---|---|---|---|---|
| tools/generator/src/identifiers/constant-name.ts | 3 | 2 | 1 | 66.7 % |

## Survivors

### tools/generator/src/identifiers/constant-name.ts

- line 1: \`a < b\` → \`a <= b\`
  They are never equal.
- line 7: \`\`\` \`a\` \`\`\` → \`\`\` \`\` \`\`\`
  **No reason is given.**
`);
});

test("of long code the middle is left out", () => {
  const from = `${"a".repeat(100)}${"b".repeat(100)}`;
  const report = formatReport([], [{ ...makeMutant({ from, to: "" }), reason: "r" }]);
  expect(report).toContain(`\`${"a".repeat(45)} … ${"b".repeat(45)}\` → nothing`);
});
