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
  let beforeLast: number[] = [];
  let last = Array.from({ length: typed.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    for (let at = 1; at <= typed.length; at++) {
      const isSame = word[row - 1] === typed[at - 1];
      const isSwapped =
        row > 1 && at > 1 && word[row - 1] === typed[at - 2] && word[row - 2] === typed[at - 1];
      current[at] = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1.5),
        isSwapped ? (beforeLast[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return undefined;
    [beforeLast, last] = [last, current];
  }
  const cost = (last[typed.length] ?? 0) + first;
  return cost <= most ? cost : undefined;
}

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
