import { collectPatterns } from "./collect-patterns.js";

/** What the checker can attack, and why nobody else can. */
export const EXCEPTIONS: readonly { readonly place: RegExp; readonly reason: string }[] = [
  {
    place: /^tools\/release\/src\/oracle\/bound-bump\.ts:35\b/,
    reason: "reads generated declarations, where every string and every comment ends",
  },
];

/** Every place with a regular expression; one that is made at run time has no `pattern`. */
export const found = collectPatterns();

/** Each regular expression once, by what it is and where it stands. */
export const patterns = new Map(
  found.flatMap(({ place, pattern }) =>
    pattern === undefined ? [] : [[`${pattern} of ${place}`, { place, pattern }]],
  ),
);

/** Says whether a pattern that the checker can attack is out of everybody's reach. */
export function isExcused(place: string): boolean {
  return EXCEPTIONS.some((exception) => exception.place.test(place));
}
