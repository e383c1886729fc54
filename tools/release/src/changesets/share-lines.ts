/**
 * Shares a number of lines among groups of lines: each gets the same, and what a small group does not need goes to
 * the larger ones.
 *
 * @param counts - how many lines each group has
 * @returns how many each may show
 */
export function shareLines(counts: readonly number[], lineCount: number): readonly number[] {
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
