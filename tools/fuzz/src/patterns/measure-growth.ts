import type { Attack } from "./list-attacks.js";

const LENGTH = 5_000;
/** On a text of twice the length, where the square of it would take tens. */
const UNSUSPICIOUS_MILLISECONDS = 10;

/** How many times longer a pattern takes for twice the text; 1 where it takes too little to tell. */
export function measureGrowth(pattern: RegExp, attack: Attack): number {
  const [once, twice] = [attack(LENGTH), attack(2 * LENGTH)];
  for (let tries = 1; ; tries++) {
    const longer = measureMatch(pattern, twice);
    if (longer < UNSUSPICIOUS_MILLISECONDS) return 1;
    // A try may have been disturbed: the third one counts.
    if (tries === 3) return longer / measureMatch(pattern, once);
  }
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
