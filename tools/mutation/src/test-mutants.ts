import { readFileSync, writeFileSync } from "node:fs";
import { explainSurvivors } from "./explain-survivors.js";
import { findGroup } from "./find-group.js";
import { formatReport } from "./format-report.js";
import { judgeScores } from "./judge-scores.js";
import { judgeSurvivors } from "./judge-survivors.js";
import { parseExplanations } from "./parse-explanations.js";
import { runMutants } from "./run-mutants.js";
import { scoreMutants } from "./score-mutants.js";

/**
 * Tests the mutants of some files, or all of them: only then is the result kept, in `docs/mutation.md`.
 *
 * @returns what is wrong with it, in sentences
 */
export async function testMutants(files: readonly string[]): Promise<readonly string[]> {
  const explanations = parseExplanations(readFileSync("tools/mutation/survivors.json", "utf8"));
  for (const file of files) findGroup(file);
  const isWhole = files.length === 0;
  const mutants = await runMutants(files);
  const groups = scoreMutants(mutants);
  const explained = explainSurvivors(
    mutants,
    explanations.filter(({ file }) => isWhole || files.includes(file)),
  );
  if (isWhole) writeFileSync("docs/mutation.md", formatReport(groups, explained.survivors));
  for (const group of groups)
    console.log(`${group.name}: ${group.killed} of ${group.mutants} mutants are killed`);
  // A file has too few mutants to be judged by their share.
  return [...(isWhole ? judgeScores(groups) : []), ...judgeSurvivors(explained)];
}
