import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot, visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const { site, browser } = useBrowser();
  let page: Page;
  let said: readonly string[];
  beforeAll(async () => {
    ({ page, said } = await visit(browser()));
  });
  afterEach(() => expect(said, "in the console").toEqual([]));

  const box = () => page.getByRole("searchbox", { name: /^Search/ });
  const results = () => page.locator("[data-result]");
  const firstIs = (name: string) => results().first().filter({ hasText: name }).waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

  it("finds what is typed, and keeps it in the address", async (context) => {
    restingOn("ms-wbt-server 3389/tcp,udp", "no remote-desktop*")(context);
    await page.goto(site().origin);
    await page.keyboard.press("/");
    await page.keyboard.type("remote desktop");
    await firstIs("ms-wbt-server");
    expect(await page.locator(".result").first().innerText()).toMatch(
      /Our nicknames: .*\brdp\b.* and \d+ more\./,
    );
    expect(new URL(page.url()).search).toBe("?q=remote+desktop");
    expect(await page.title()).toBe("remote desktop · ianakit");
    await keepScreenshot(page, "search");
  });

  it.for([
    ["443", "Port 443"],
    ["6000-6063", "x11", "x11 6000-6063/tcp,udp"],
    ["vnc", "rfb", "no vnc", "rfb 5900/tcp,udp"],
  ])(
    "a link to %s shows %s first, and the words in the box",
    async ([words = "", name = "", ...facts], context) => {
      restingOn(...facts)(context);
      await page.goto(`${site().origin}/?q=${encodeURIComponent(words)}`);
      await firstIs(name);
      expect(await box().inputValue()).toBe(words);
    },
  );

  it("narrows the results by every filter, each a step in the history", async (context) => {
    restingOn("compaq-https 2381/tcp,udp", "no 2381/sctp")(context);
    await page.goto(`${site().origin}/?q=compaq-https`);
    await firstIs("compaq-https");
    await page.getByRole("combobox", { name: "Transport" }).selectOption("sctp");
    await page.getByRole("status").filter({ hasText: "Nothing matches" }).waitFor();
    await page.getByRole("combobox", { name: "Class" }).selectOption("user");
    expect(new URL(page.url()).search).toBe("?q=compaq-https&transport=sctp&class=user");
    await page.getByRole("combobox", { name: "Transport" }).selectOption("udp");
    await firstIs("compaq-https");
    await page.goBack();
    await page.getByRole("status").filter({ hasText: "Nothing matches" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Transport" }).inputValue()).toBe("sctp");
    await page.goto(`${site().origin}/?status=reserved&class=system&transport=tcp`);
    await firstIs("Port 0");
    expect(new Set(await page.locator(".result .status").allInnerTexts())).toEqual(new Set(["reserved"]));
    await page.goto(`${site().origin}/?q=ipp&dns-sd=only`);
    await firstIs("ipp");
    expect(await page.getByLabel("DNS-SD only").isChecked()).toBe(true);
  });

  it("is walked along by the arrow keys, opened by Enter and cleared by Escape", async (context) => {
    restingOn("ssh 22/tcp,udp,sctp")(context);
    await page.goto(site().origin);
    await page.keyboard.press("/");
    await page.keyboard.type("https");
    await firstIs("https");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("https");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("https-");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("query");
    await page.keyboard.press("Escape");
    expect(await box().inputValue()).toBe("");
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.type("ssh");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: /^ssh$/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/service/ssh");
  });

  it("opens what was typed last, however soon Enter follows", async (context) => {
    restingOn("ssh 22/tcp,udp,sctp", "telnet 23/tcp,udp")(context);
    await page.goto(`${site().origin}/?q=telnet`);
    await firstIs("telnet");
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("#query");
      if (input === null) return;
      input.value = "ssh";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      input.form?.requestSubmit();
    });
    await page.locator("h1", { hasText: /^(?:ssh|telnet)$/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/service/ssh");
  });

  it("is left and found again by back and forward", async (context) => {
    restingOn("telnet 23/tcp,udp")(context);
    await page.goto(`${site().origin}/port/22`);
    await box().fill("telnet");
    await firstIs("telnet");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: /^telnet$/ }).waitFor();
    expect(await box().inputValue()).toBe("");
    await page.goBack();
    await firstIs("telnet");
    expect(await box().inputValue()).toBe("telnet");
    await page.goBack();
    await page.locator("h1", { hasText: "Port 22" }).waitFor();
    expect(await box().inputValue()).toBe("");
    await page.goForward();
    await firstIs("telnet");
  });

  it("shows more where there is more, and goes on from there", async () => {
    await page.goto(`${site().origin}/?class=system`);
    await page.getByRole("button", { name: "Show 50 more" }).click();
    await page.waitForFunction(() => document.querySelectorAll("[data-result]").length === 100);
    await page.keyboard.press("ArrowDown");
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll("[data-result]")].indexOf(document.activeElement as Element),
      ),
    ).toBe(50);
  });

  it("gets ready as soon as anybody moves on the home page, and elsewhere when the box is pointed at", async () => {
    const started: string[] = [];
    page.on("worker", (worker) => started.push(worker.url()));
    await page.goto(`${site().origin}/port/22`, { waitUntil: "networkidle" });
    expect(started).toEqual([]);
    await box().hover();
    await expect.poll(() => started.length).toBe(1);
    await page.mouse.move(0, 0);
    await page.goto(site().origin, { waitUntil: "networkidle" });
    expect(started.length).toBe(1);
    await page.mouse.move(40, 40);
    await expect.poll(() => started.length).toBe(2);
  });
});
