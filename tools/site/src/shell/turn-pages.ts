import { hydrate, render } from "preact";
import type { Page } from "../pages/load-page.js";
import { loadPage } from "../pages/load-page.js";
import { type Address, currentAddress, onAddressChange, restoreScroll } from "../routing/address.js";
import type { Route } from "../routing/route.js";
import { parseRoute } from "../routing/route.js";

/** Whether Preact has rendered or hydrated the content, which comes from a file at first. */
let isTakenOver = false;

/** Shows the page of the address, now and whenever it changes. */
export async function turnPages(main: HTMLElement): Promise<void> {
  let shown = pathOf(currentAddress());
  onAddressChange((address) => {
    const path = pathOf(address);
    if (path === shown) return;
    shown = path;
    void turn(main, routeOf(path), () => shown === path);
  });
  const first = shown;
  const isMade = main.dataset["standsIn"] === undefined;
  const route = routeOf(first);
  // Rendered at build time and without controls: it needs no data until the reader opens another page.
  if (isMade && isReadOnly(route)) return restoreScroll();
  const page = await loadPage(route);
  if (shown !== first) return;
  if (isMade) {
    isTakenOver = true;
    hydrate(page.content, main);
  } else show(main, page);
  restoreScroll();
}

const IS_READ_ONLY: Readonly<Record<Route["kind"], boolean>> = {
  search: false,
  port: true,
  service: true,
  "dns-sd": false,
  ports: false,
  changes: false,
  api: true,
  figures: true,
  "not-found": true,
};

function isReadOnly(route: Route): boolean {
  return IS_READ_ONLY[route.kind] || (route.kind === "dns-sd" && route.letter !== undefined);
}

async function turn(main: HTMLElement, route: Route, isWanted: () => boolean): Promise<void> {
  main.setAttribute("aria-busy", "true");
  // The chunk may be gone because the site was deployed again: then the browser reloads the page.
  const page = await loadPage(route).catch(() => location.reload());
  if (!isWanted() || page === undefined) return;
  show(main, page);
  restoreScroll();
  // The focus goes to the heading, as after loading a page, unless somebody is typing in the box.
  if (document.activeElement?.id !== "query") focusHeading(main);
}

function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector("h1");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function show(main: HTMLElement, page: Page): void {
  // Preact cannot update content that it has not hydrated.
  if (!isTakenOver) main.replaceChildren();
  isTakenOver = true;
  document.title = page.title;
  render(page.content, main);
  main.removeAttribute("aria-busy");
}

function pathOf({ path }: Address): string | undefined {
  return path?.replace(/\/$/, "");
}

function routeOf(path: string | undefined): Route {
  return path === undefined ? { kind: "not-found", words: "" } : parseRoute(path);
}
