import { sitePath } from "../routing/route.js";

/** Keeps the site for later: once the page is there, so that the first visit is none the slower. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register(sitePath("/service-worker.js"));
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
