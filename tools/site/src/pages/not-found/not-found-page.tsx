import { sitePath } from "../../routing/route.js";
import type { Page } from "../load-page.js";

/** For an address that is no page of the site. */
export function makeNotFoundPage(): Page {
  return {
    title: "No such page · ianakit",
    description: "There is no page at this address.",
    content: (
      <div class="page">
        <h1 tabIndex={-1}>There is no page at this address</h1>
        <p class="lead">
          A port has its page at <code>/port/443</code>, a service at <code>/service/https</code>.{" "}
          <a href={sitePath("/")}>Search for it</a> instead.
        </p>
      </div>
    ),
  };
}
