import { toServiceJson, toServiceRow, toUseJson, toUseRow } from "../output/describe-service.js";
import { printJson, printRemark, printTable } from "../output/print.js";
import { type Found, findAnswer } from "../query/find-answer.js";
import { readReadableQueries } from "../query/read-queries.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

/**
 * `ianakit 443`, `ianakit https`, `ianakit 80,443 6000-6063/tcp`, `ianakit https://example.com:8443`. A part that cannot be
 * read costs the exit code 0, but not the answers to the others.
 */
export function lookUp(texts: readonly string[], { json = false }: SharedOptions): ExitCode {
  const { queries, refused } = readReadableQueries(texts);
  const answers = queries.map(findAnswer);
  const found = removeRepeated(answers.flatMap((answer) => answer.found));
  const commonUses = [...new Set(answers.flatMap((answer) => answer.commonUses))];
  const unanswered = [
    ...answers.filter(({ explanation }) => explanation.length > 0),
    ...refused.map(({ text, message }) => ({ query: text, explanation: [`error: ${message}`] })),
  ];
  if (json) {
    printJson({
      query: texts.join(" "),
      results: found.map(toServiceJson),
      commonUses: commonUses.map(toUseJson),
      unanswered: unanswered.map(({ query, explanation }) => ({ query, explanation })),
    });
  } else {
    const rows = [...found.map(toServiceRow), ...commonUses.map(toUseRow)];
    if (rows.length > 0) printTable(["PORT", "SERVICE", "DESCRIPTION"], rows);
    for (const { explanation } of unanswered) printRemark(explanation.join("\n"));
  }
  return refused.length === 0 && (found.length > 0 || commonUses.length > 0) ? 0 : 1;
}

/** An assignment that two queries find is listed for the first one only: `443 https`. */
function removeRepeated(found: readonly Found[]): readonly Found[] {
  const keyOf = ({ serviceName, ports, transport }: Found) => JSON.stringify([serviceName, ports, transport]);
  const first = new Map(found.toReversed().map((each) => [keyOf(each), each]));
  return found.filter((each) => first.get(keyOf(each)) === each);
}
