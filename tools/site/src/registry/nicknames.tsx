import type { VNode } from "preact";
import { formatNicknames } from "./list-nicknames.js";

/** How many are shown of a long list, and how many more than that are too few to fold. */
const MOST = 8;
const TOO_FEW_TO_FOLD = 4;

/** The nicknames of a service. `https` has more than a hundred, so that most of them are folded. */
export function Nicknames({ nicknames }: { readonly nicknames: readonly string[] }): VNode | null {
  if (nicknames.length === 0) return null;
  if (nicknames.length < MOST + TOO_FEW_TO_FOLD) return <p class="muted">{formatNicknames(nicknames)}</p>;
  return (
    <details class="nicknames">
      <summary>{formatNicknames(nicknames.slice(0, MOST), nicknames.length - MOST)}</summary>
      <p class="muted">{nicknames.slice(MOST).join(", ")}</p>
    </details>
  );
}
