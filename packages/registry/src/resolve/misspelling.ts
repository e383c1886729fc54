/**
 * How unlikely it is that one word is mistyped as another: a character that is left out, added or swapped with the next
 * one costs 1, a replaced one 1.5, and a wrong first character, the one that people mistype least, 0.5 more.
 *
 * @returns `undefined` if it costs more than `most`
 */
export function costOfMisspelling(word: string, typed: string, most: number): number | undefined {
  if (Math.abs(word.length - typed.length) > most) return undefined;
  // Each character that the word does not have costs at least 1: most words are done with here.
  let missing = 0;
  for (const character of typed) if (!word.includes(character) && ++missing > most) return undefined;
  const first = word[0] === typed[0] ? 0 : 0.5;
  const left = most - first;
  // Each column away from the diagonal costs 1, so that no other column can be part of a misspelling that is cheap enough.
  const band = Math.floor(left);
  let [beforeLast, last, current] = ROWS;
  for (let at = 0; at <= typed.length; at++) last[at] = at;
  for (let row = 1; row <= word.length; row++) {
    const from = Math.max(1, row - band);
    const to = Math.min(typed.length, row + band);
    let least = from === 1 ? row : Number.POSITIVE_INFINITY;
    current[from - 1] = least;
    for (let at = from; at <= to; at++) {
      const isSame = word[row - 1] === typed[at - 1];
      const isSwapped =
        row > 1 && at > 1 && word[row - 1] === typed[at - 2] && word[row - 2] === typed[at - 1];
      const cost = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1.5),
        isSwapped ? (beforeLast[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      current[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > left) return undefined;
    current[to + 1] = Number.POSITIVE_INFINITY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const cost = last[typed.length] ?? 0;
  return cost <= left ? cost + first : undefined;
}

/** Written over by each call: a search compares thousands of words, and new rows for each would take most of its time. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/** The most that a misspelling may cost: less for short words, which are close to many others. */
export function mostCostOf(typed: string): number {
  if (typed.length < 3) return 0;
  return typed.length < 5 ? 1.5 : 2;
}

/** Whether a word is another one with two neighbouring characters swapped. */
export function isSwapped(word: string, typed: string): boolean {
  if (word.length !== typed.length || word.length < 4) return false;
  let at = 0;
  while (at < word.length && word[at] === typed[at]) at++;
  return (
    word[at] !== typed[at] &&
    word[at] === typed[at + 1] &&
    word[at + 1] === typed[at] &&
    word.slice(at + 2) === typed.slice(at + 2)
  );
}
