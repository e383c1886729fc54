import type { Route } from "../routing/route.js";
import { makeNotFoundPage } from "./not-found/not-found-page.js";
import type { Page } from "./page.js";
import { makeSearchPage } from "./search/search-page.js";

/** The page of a route; what the page needs of the registry comes with it, and not before. */
export async function loadPage(route: Route): Promise<Page> {
  switch (route.kind) {
    case "search":
      return makeSearchPage();
    default:
      return makeNotFoundPage();
  }
}
