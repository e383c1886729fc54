// Entry point in the browser: the header works at once, the page as soon as its data is loaded.
import { hydrate } from "preact";
import { copyOnClick } from "./code/copy-line.js";
import { registerServiceWorker } from "./offline/register-service-worker.js";
import { currentAddress } from "./routing/address.js";
import { followLinks } from "./routing/follow-links.js";
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
