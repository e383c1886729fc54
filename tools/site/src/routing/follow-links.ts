import { announceAddress, navigate } from "./address.js";
import { pathInSite } from "./route.js";

/** Links of the site turn pages without loading them anew; the browser's back and forward too. */
export function followLinks(): void {
  addEventListener("popstate", announceAddress);
  // The browser would restore the scroll position before the page is rendered.
  history.scrollRestoration = "manual";
  document.addEventListener("scrollend", () => history.replaceState({ scroll: scrollY }, ""));
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link === null || !isTurn(event, link)) return;
    event.preventDefault();
    navigate(link.href);
  });
}

/** A plain click on a link to a page of the site: not a new tab, a download, a file, or a place on this page. */
function isTurn(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const isHere = link.origin === location.origin && pathInSite(link.pathname) !== undefined;
  return isPlain && isHere && link.target === "" && link.hash === "" && !event.defaultPrevented;
}
