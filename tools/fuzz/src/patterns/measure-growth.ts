import type { Attack } from "./list-attacks.js";

const LONG = 10_000;

/** So many times a text that the square of it is told from the text itself on a busy machine too. */
export const TIMES_THE_TEXT = 4;

/** On the longer text, where the square of it would take tens. */
const UNSUSPICIOUS_MILLISECONDS = 10;

/** Each of them may be disturbed: the least counts. */
const TRIES = 3;

/** How many times longer a pattern takes for {@link TIMES_THE_TEXT} times the text; 1 where it takes too little to tell. */
export function measureGrowth(pattern: RegExp, attack: Attack): number {
  const [short, long] = [attack(LONG / TIMES_THE_TEXT), attack(LONG)];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries++) {
    least = Math.min(least, measureMatch(pattern, long));
    if (least < UNSUSPICIOUS_MILLISECONDS) return 1;
  }
  return least / Math.min(...Array.from({ length: TRIES }, () => measureMatch(pattern, short)));
}

/** How long a pattern takes for the whole of a text, in milliseconds of the processor. */
function measureMatch(pattern: RegExp, text: string): number {
  const own = new RegExp(pattern.source, pattern.flags);
  const start = process.cpuUsage();
  if (own.global) text.replace(own, "");
  else own.exec(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
