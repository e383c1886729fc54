import { sitePath } from "../routing/route.js";

/** Makes the site work offline. It waits for the page to load, so as not to slow the first visit down. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register(sitePath("/service-worker.js"));
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
