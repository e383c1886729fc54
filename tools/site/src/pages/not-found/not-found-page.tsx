import { sitePath } from "../../routing/route.js";
import { formatSearchQuery } from "../../search/search-query.js";
import type { Page } from "../load-page.js";

/**
 * For an address that is no page of the site.
 *
 * @param words - what the address seems to ask for, and may be searched for; empty: nothing
 */
export function makeNotFoundPage(words: string): Page {
  return {
    title: "No such page · ianakit",
    description: "There is no page at this address.",
    content: (
      <div class="page">
        <h1>There is no page at this address</h1>
        <p class="lead">
          A port has its page at <code>/port/443</code>, a service at <code>/service/https</code>.{" "}
          <a href={sitePath("/") + formatSearchQuery({ text: words })}>
            Search for {words === "" ? "it" : `“${words}”`}
          </a>{" "}
          instead.
        </p>
      </div>
    ),
  };
}
