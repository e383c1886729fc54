import type { Survivor } from "./explain-survivors.js";
import { groupByFile } from "./group-by-file.js";
import { LEAST_PERCENT } from "./judge-scores.js";
import type { GroupScore, Score } from "./score-mutants.js";

const INTRODUCTION = `# Mutation testing

Written by \`npm run test:mutation\`. A mutant is the code with one small fault in it: a condition turned round, a text
emptied, a call left out. The tests of the code that names, keeps the ledger, finds differences and chooses version
numbers are run against each. A mutant that they fail on is killed; one that they pass is a fault they would not see.
In each group at least ${LEAST_PERCENT} % must be killed, and each survivor has its reason, kept in
\`tools/mutation/survivors.json\`. Tests with random input or processes are left out: they are not to be what kills.
`;

const LONGEST_CODE = 90;

/** The result as Markdown: the same bytes for the same code and tests. */
export function formatReport(groups: readonly GroupScore[], survivors: readonly Survivor[]): string {
  const files = groups.flatMap((group) => group.files);
  const parts = [INTRODUCTION, formatTable(groups), "## Files\n", formatTable(files), "## Survivors\n"];
  for (const [file, its] of groupByFile(survivors))
    parts.push(`### ${file}\n`, its.map(formatSurvivor).join(""));
  return parts.join("\n");
}

function formatTable(scores: readonly Score[]): string {
  const rows = scores.map(({ name, mutants, killed, percent }) => {
    return `| ${name} | ${mutants} | ${killed} | ${mutants - killed} | ${percent.toFixed(1)} % |\n`;
  });
  return `| | mutants | killed | survive | score |\n|---|---|---|---|---|\n${rows.join("")}`;
}

function formatSurvivor({ line, from, to, reason }: Survivor): string {
  return `- line ${line}: ${quoteCode(from)} → ${quoteCode(to)}\n  ${reason ?? "**No reason is given.**"}\n`;
}

/** Code between as many backticks as it needs (CommonMark section 6.1), the middle of a long one left out. */
function quoteCode(code: string): string {
  if (code === "") return "nothing";
  const half = LONGEST_CODE / 2;
  const shown = code.length <= LONGEST_CODE ? code : `${code.slice(0, half)} … ${code.slice(-half)}`;
  return shown.includes("`") ? `\`\`\` ${shown} \`\`\`` : `\`${shown}\``;
}
