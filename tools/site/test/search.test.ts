import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot } from "./open-browser.js";
import { useSite } from "./use-site.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();
  let page: Page;

  const box = () => page.getByRole("searchbox", { name: /^Search/ });
  const results = () => page.locator("[data-result]");
  const firstIs = (name: string) => results().first().filter({ hasText: name }).waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

  it("finds what is typed, and keeps it in the address", async (context) => {
    restingOn("ms-wbt-server 3389/tcp,udp", "no remote-desktop*")(context);
    page = await visit("/");
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

  it("is read from a link: its results are shown, and its words are in the box", async (context) => {
    restingOn("no vnc", "rfb 5900/tcp,udp")(context);
    page = await visit("/?q=vnc");
    await firstIs("rfb");
    expect(await box().inputValue()).toBe("vnc");
  });

  it("narrows the results by every filter, each a step in the history", async (context) => {
    restingOn("compaq-https 2381/tcp,udp", "no 2381/sctp")(context);
    page = await visit("/?q=compaq-https");
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
    await page.goto(`${inject("origin")}/?status=reserved&class=system&transport=tcp`);
    await firstIs("Port 0");
    expect(new Set(await page.locator(".result .status").allInnerTexts())).toEqual(new Set(["reserved"]));
    await page.goto(`${inject("origin")}/?q=ipp&dns-sd=only`);
    await firstIs("ipp");
    expect(await page.getByLabel("DNS-SD only").isChecked()).toBe(true);
  });

  it("is walked along by the arrow keys, opened by Enter and cleared by Escape", async (context) => {
    restingOn("ssh 22/tcp,udp,sctp")(context);
    page = await visit("/");
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
    page = await visit("/?q=telnet");
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
    page = await visit("/port/22");
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
    page = await visit("/?class=system");
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
    page = await visit("/port/22");
    await page.waitForLoadState("networkidle");
    expect(page.workers()).toEqual([]);
    await box().hover();
    await expect.poll(() => page.workers().length).toBe(1);
    await page.mouse.move(0, 0);
    await page.goto(inject("origin"), { waitUntil: "networkidle" });
    expect(page.workers()).toEqual([]);
    await page.mouse.move(40, 40);
    await expect.poll(() => page.workers().length).toBe(1);
  });
});
