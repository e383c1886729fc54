import type { Colour, Scheme } from "./colour.js";
import type { Colouring } from "./colouring.js";
import { makeRamp } from "./make-ramp.js";
import { OTHER_LETTER } from "./port-layers.js";
import { YEAR_CLASSES } from "./year-classes.js";

/** The site's own colours of a status, what is not assigned receding: so light or dark that grey tells them apart too. */
const STATUS_COLOURS = {
  light: {
    assigned: [11, 93, 102],
    reserved: [205, 137, 20],
    unassigned: [241, 239, 233],
    dynamic: [207, 198, 226],
  },
  dark: {
    assigned: [111, 199, 207],
    reserved: [196, 128, 34],
    unassigned: [31, 36, 43],
    dynamic: [65, 54, 92],
  },
} as const satisfies Record<Scheme, Record<string, Colour>>;

/** Assigned, but nothing more is known. */
const UNKNOWN = { light: [207, 203, 194], dark: [66, 71, 79] } as const satisfies Record<Scheme, Colour>;

/** The colour of each class that `classifyPorts` gives, in its order. */
export function choosePalette(colouring: Colouring, scheme: Scheme): readonly Colour[] {
  const { assigned, reserved, unassigned, dynamic } = STATUS_COLOURS[scheme];
  if (colouring === "status") return [assigned, reserved, unassigned, dynamic];
  const steps = colouring === "year" ? YEAR_CLASSES.length : OTHER_LETTER;
  return [...makeRamp(steps, scheme), UNKNOWN[scheme], unassigned];
}
