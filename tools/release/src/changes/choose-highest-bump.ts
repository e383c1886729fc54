import { BUMPS, type Bump } from "./bump.js";

/** The highest of some bumps, `"none"` of none. */
export function chooseHighestBump(bumps: Iterable<Bump>): Bump {
  let highest: Bump = "none";
  for (const bump of bumps) if (BUMPS.indexOf(bump) > BUMPS.indexOf(highest)) highest = bump;
  return highest;
}
