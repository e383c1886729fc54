import type { TxtNote } from "@ianakit/registry/details";
import type { VNode } from "preact";

const MEANINGS = {
  none: "The service defines no keys.",
  proprietary: "The keys are not public.",
  "undefined-yet": "The keys are still to be defined.",
  reference: "A document or a page defines the keys.",
  unparsed: "Prose, as registered.",
} as const satisfies Record<Exclude<TxtNote["kind"], "keys">, string>;

/** What the registry says of a service's TXT keys, and its words for it. */
export function TxtKeys({ txt }: { readonly txt: TxtNote }): VNode {
  return (
    <>
      {txt.kind === "keys" ? (
        <ul class="inline-list keys">
          {[...new Set(txt.keys)].map((key) => (
            <li key={key}>
              <code>{key}</code>
            </li>
          ))}
        </ul>
      ) : (
        <p>{MEANINGS[txt.kind]}</p>
      )}
      {txt.note.trim() !== "" && <p class="as-written">{txt.note}</p>}
    </>
  );
}
