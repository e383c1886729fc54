import type { VNode } from "preact";
import { sitePath } from "../../routing/paths.js";
import type { Page } from "../page.js";

const EXAMPLES = ["443", "https", "6010/tcp", "remote desktop", "z39.50", "printer"] as const;

/** The start: what there is to look for, and what was found. */
export function makeSearchPage(): Page {
  return {
    title: "ianakit: port numbers and service names",
    description:
      "Search every port number and service name of the IANA registry (RFC 6335), with the lines to use them in TypeScript.",
    content: <SearchPage />,
  };
}

function SearchPage(): VNode {
  return (
    <div class="page">
      <h1 tabIndex={-1}>Port numbers and service names</h1>
      <p class="lead">
        Every assignment of IANA’s Service Name and Transport Protocol Port Number Registry, and how to use it
        in TypeScript.
      </p>
      <ul class="examples" aria-label="Examples">
        {EXAMPLES.map((text) => (
          <li key={text}>
            <a href={`${sitePath("/")}?q=${encodeURIComponent(text)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
