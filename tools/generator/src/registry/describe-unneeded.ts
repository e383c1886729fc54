import type { Problem } from "../problem.js";
import type { Corrections } from "./corrections.js";

/** A correction that changes nothing any more is told, so that it goes. */
export function describeUnneeded(unneeded: Corrections): Problem[] {
  return Object.entries(unneeded).flatMap(
    ([section, corrections]: [string, Corrections[keyof Corrections]]) =>
      corrections.map(({ serviceName, reason }) => ({
        rule: "needed-correction",
        message: `corrections.json, ${section}: ${JSON.stringify(serviceName)} is no longer needed (${reason})`,
      })),
  );
}
