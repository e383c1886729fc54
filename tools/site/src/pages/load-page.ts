import type { VNode } from "preact";
import type { Route } from "../routing/route.js";
import { makeNotFoundPage } from "./not-found/not-found-page.js";
import { makeSearchPage } from "./search/search-page.js";

/** A page, its data loaded: what the browser shows in its title, what search engines show, and what it holds. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly content: VNode;
}

/** The page of a route; what the page needs of the registry comes with it, and not before. */
export async function loadPage(route: Route): Promise<Page> {
  switch (route.kind) {
    case "search":
      return makeSearchPage();
    case "port":
      return (await import("./port/port-page.js")).makePortPage(route.port);
    case "service":
      return (await import("./service/service-page.js")).makeServicePage(route.serviceName);
    case "dns-sd":
      return (await import("./dns-sd/dns-sd-page.js")).makeDnsSdPage(route.letter);
    case "ports":
      return (await import("../port-space/port-space-page.js")).makePortSpacePage();
    case "changes":
      return (await import("../changes/changes-page.js")).makeChangesPage();
    case "api":
      return (await import("../api/api-page.js")).makeApiPage(route.slug);
    case "figures":
      return (await import("../figures/figures-page.js")).makeFiguresPage(route.part);
    case "not-found":
      return makeNotFoundPage(route.words);
  }
}
