import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../test/open-browser.js";
import { expectPageWithoutFile, OTHER_PAGES_WITHOUT_FILES } from "../test/page-without-file.js";
import { useBrowser } from "../test/use-browser.js";
import { useSite } from "../test/use-site.js";
import { expectOffline } from "../test/visit-offline.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();
  const { browser } = useBrowser();

  it.for(OTHER_PAGES_WITHOUT_FILES)("%s has no file and is shown all the same", (page, context) =>
    expectPageWithoutFile(visit, page, context),
  );

  it("after a first visit, every kind of page is there without a network", async (context) => {
    restingOn("z39-50 210/tcp,udp", "z39.50 210/tcp,udp", "kerberos 88/tcp,udp", "no kerberu*")(context);
    await expectOffline(browser(), [
      ["/port/4", "Port 4"],
      ["/service/z39.50", "z39.50"],
      ["/dns-sd", "DNS-SD service types"],
      ["/", "Port numbers and service names"],
    ]);
  });

  it.for([
    ["443", "Port 443"],
    ["6000-6063", "x11", "x11 6000-6063/tcp,udp"],
  ])("a link to %s shows %s first", async ([words = "", name = "", ...facts], context) => {
    restingOn(...facts)(context);
    const page = await visit(`/?q=${encodeURIComponent(words)}`);
    await page.locator("[data-result]").first().filter({ hasText: name }).waitFor();
    expect(await page.getByRole("searchbox", { name: /^Search/ }).inputValue()).toBe(words);
  });
});
