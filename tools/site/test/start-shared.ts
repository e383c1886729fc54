import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { CHROMIUM_OPTIONS, HAS_CHROMIUM } from "./open-browser.js";
import { startSite } from "./start-site.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Of the built site, without a slash at its end. */
    readonly origin: string;
    /** Where the shared browser listens; empty where there is no Chromium. */
    readonly browserEndpoint: string;
  }
}

/** Starts one server of the built site and one browser for all test files; each test visits in a context of its own. */
export default async function startShared({ provide }: TestProject): Promise<() => Promise<void>> {
  const site = await startSite();
  const browser = HAS_CHROMIUM ? await chromium.launchServer(CHROMIUM_OPTIONS) : undefined;
  provide("origin", site.origin);
  provide("browserEndpoint", browser?.wsEndpoint() ?? "");
  return async () => {
    await browser?.close();
    await site.stop();
  };
}
