import type { VNode } from "preact";
import { sitePath } from "../../routing/paths.js";
import { formatSearchQuery } from "../../search/format-search-query.js";

const EXAMPLES = ["443", "https", "6010/tcp", "6000-6063", "remote desktop", "z39.50"] as const;

/** What the site is, for whoever has not asked for anything yet. */
export function Welcome(): VNode {
  return (
    <>
      <p class="lead">
        Every assignment of IANA’s Service Name and Transport Protocol Port Number Registry, and the line of
        TypeScript that uses it.
      </p>
      <ul class="examples" aria-label="Examples">
        {EXAMPLES.map((text) => (
          <li key={text}>
            <a href={sitePath("/") + formatSearchQuery({ text })}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
