import type { VNode } from "preact";
import { formatNicknames } from "./list-nicknames.js";

/** Those that are shown of many, and how many more are shown than folded away. */
const MOST = 8;
const TOO_FEW_TO_FOLD = 4;

/** What people call a service; `https` has a hundred nicknames, of which the first tell enough. */
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
