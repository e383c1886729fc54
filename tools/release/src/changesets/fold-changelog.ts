/** A pull request is read by people: a big update shows its first lines there, its changesets hold the rest. */
const MOST_LINES = 40;

/** How a section begins. Its end, that of its code block, is searched for: one pattern for both would backtrack. */
const HEAD = /\*\*(\w+)\*\*\n\n```text\n/g;
const END = "\n```\n";

/**
 * Shortens a changelog that `writeChangelog` wrote. A big update shows some changes of each kind that a program can
 * notice; documentation gets the lines that are left.
 */
export function foldChangelog(changelog: string): string {
  const blocks = [...changelog.matchAll(HEAD)].map(({ 0: head, 1: section = "", index }) => {
    const start = index + head.length;
    const lines = changelog.slice(start, changelog.indexOf(END, start)).split("\n");
    return { head: `**${section}**\n\n`, section, lines };
  });
  const counts = blocks.map(({ section, lines }) => (section === "Documentation" ? 0 : lines.length));
  const shares = shareLines(counts, MOST_LINES);
  const left = MOST_LINES - shares.reduce((sum, share) => sum + share, 0);
  const shown = blocks.map(({ head, section, lines }, index) => {
    const kept = lines.slice(0, section === "Documentation" ? left : shares[index]);
    return {
      count: lines.length - kept.length,
      text: kept.length === 0 ? "" : `${head}\`\`\`text\n${kept.join("\n")}\n\`\`\``,
    };
  });
  const folded = shown.reduce((sum, { count }) => sum + count, 0);
  const [start = ""] = changelog.split(/\n\n\*\*\w+\*\*\n\n```/, 1);
  const more = folded === 0 ? [] : [`… and ${folded} more, in the changeset.`];
  return `${[start.trimEnd(), ...shown.map(({ text }) => text).filter((text) => text !== ""), ...more].join("\n\n")}\n`;
}

/**
 * Shares a number of lines among groups of lines: each gets the same, and what a small group does not need goes to
 * the larger ones.
 *
 * @param counts - how many lines each group has
 * @returns how many each may show
 */
function shareLines(counts: readonly number[], lineCount: number): readonly number[] {
  const smallestFirst = [...counts.entries()].toSorted(([, left], [, right]) => left - right);
  const shares = new Map<number, number>();
  let room = lineCount;
  for (const [place, [group, count]] of smallestFirst.entries()) {
    const share = Math.min(count, Math.floor(room / (counts.length - place)));
    shares.set(group, share);
    room -= share;
  }
  return counts.map((_, group) => shares.get(group) ?? 0);
}
