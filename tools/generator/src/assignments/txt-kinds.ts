import type { TxtNote } from "@ianakit/registry/assignment";

/** What a TXT note can say, in the order in which it is told. */
export const TXT_KINDS = [
  "none",
  "proprietary",
  "undefined-yet",
  "keys",
  "reference",
  "unparsed",
] as const satisfies readonly TxtNote["kind"][];
