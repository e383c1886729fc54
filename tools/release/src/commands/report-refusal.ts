import { Failure, formatProblem } from "@ianakit/generator/problems";
import { runCommand } from "./run-command.js";

const TITLE = "The registry's update is refused";

/** How many problems an issue lists: one cause can make thousands. */
const MOST_PROBLEMS = 50;
/** A problem may quote a whole cell. */
const MOST_CHARACTERS = 500;

/**
 * Waits for an update. One that the checks refuse opens the one issue of it, or refreshes it; one that they take
 * closes it: nobody has to watch logs.
 *
 * @param root - the repository, in which `gh` runs
 * @returns what the update did
 * @throws what the update throws, whether or not `gh` could tell it
 */
export async function reportRefusal<T>(
  update: Promise<T>,
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<T> {
  const gh = (...arguments_: readonly string[]) =>
    runCommand("gh", arguments_, { folder: root, environment });
  const outcome = await update.catch(async (error: unknown) => {
    await openIssue(error).catch((failure: Error) => console.error(failure.message));
    throw error;
  });
  const open = await findOpen(gh);
  if (open !== undefined) await gh("issue", "close", `${open}`, "--comment", "The registry is taken again.");
  return outcome;

  async function openIssue(error: unknown): Promise<void> {
    const body = ["--body", describe(error)];
    const open = await findOpen(gh);
    if (open === undefined) await gh("issue", "create", "--title", TITLE, ...body);
    else await gh("issue", "edit", `${open}`, ...body);
  }
}

async function findOpen(
  gh: (...arguments_: readonly string[]) => Promise<string>,
): Promise<number | undefined> {
  const list = await gh("issue", "list", "--state", "open", "--limit", "1000", "--json", "number,title");
  return (JSON.parse(list) as { number: number; title: string }[]).find(({ title }) => title === TITLE)
    ?.number;
}

/** Problems for an issue or a pull request, in Markdown: a block of lines that nothing in them can end. */
export function quoteProblems(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  const shown = problems.slice(0, MOST_PROBLEMS).map(shorten);
  const lines = [...shown, ...(more > 0 ? [`… and ${more} more`] : [])];
  return `\`\`\`text\n${lines.join("\n").replaceAll("`", "'")}\n\`\`\``;
}

function shorten(problem: string): string {
  return problem.length > MOST_CHARACTERS ? `${problem.slice(0, MOST_CHARACTERS)}…` : problem;
}

function describe(error: unknown): string {
  const problems = error instanceof Failure ? error.problems.map(formatProblem) : [String(error)];
  return [
    "`npm run registry:update` takes nothing while these problems stand; `data/` is as it was:",
    quoteProblems(problems),
    "Where the registry is right and the rule too narrow, change the rule or add to `data/corrections.json`. Where it means to lose that much, run it by hand with `--accept-loss`.",
  ].join("\n\n");
}
