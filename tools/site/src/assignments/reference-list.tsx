import type { Reference } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { isWebAddress } from "../registry/is-web-address.js";

/** What the registry refers to, as links where they are ones. */
export function ReferenceList({ references }: { readonly references: readonly Reference[] }): VNode {
  return (
    <ul class="inline-list">
      {references.map((reference) => (
        <li key={JSON.stringify(reference)}>
          {reference.kind !== "text" && isWebAddress(reference.url) ? (
            <a href={reference.url} rel="noreferrer">
              {nameOf(reference)}
            </a>
          ) : (
            nameOf(reference)
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf(reference: Reference): string {
  switch (reference.kind) {
    case "rfc":
      return `RFC ${reference.number}${reference.section === undefined ? "" : `, section ${reference.section}`}`;
    case "draft":
      return reference.name;
    case "url":
      return reference.url;
    case "text":
      return reference.text;
  }
}
