// Entry point in the browser: the header works at once, the page as soon as its data is loaded.
import { hydrate } from "preact";
import { copyOnClick } from "./code/copy-line.js";
import { currentAddress } from "./routing/address.js";
import { followLinks } from "./routing/follow-links.js";
import { sitePath } from "./routing/route.js";
import { SiteHeader } from "./shell/site-header.js";
import { turnPages } from "./shell/turn-pages.js";

const header = document.querySelector<HTMLElement>("#header");
const main = document.querySelector<HTMLElement>("#main");

if (header !== null && main !== null) {
  hydrate(<SiteHeader path={currentAddress().path ?? "/"} />, header);
  followLinks();
  copyOnClick();
  registerServiceWorker();
  void turnPages(main);
}

/** Makes the site work offline. It waits for the page to load, so as not to slow the first visit down. */
function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register(sitePath("/service-worker.js"));
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
