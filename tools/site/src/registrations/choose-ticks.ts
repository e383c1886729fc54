const MOST_TICKS = 5;

/** Round numbers from 0 to the first that is not below the highest value: 1, 2 or 5 and noughts apart. */
export function chooseTicks(highest: number): readonly number[] {
  const least = Math.max(1, highest / MOST_TICKS);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((it) => it >= least) ?? power;
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
