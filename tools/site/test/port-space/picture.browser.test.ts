import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { locatePort } from "../../src/port-space/hilbert-curve.js";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../open-browser.js";
import { useSite } from "../use-site.js";
import { expectFitting, locateOnPage, waitForPicture } from "./locate-on-page.js";

describe.skipIf(!HAS_CHROMIUM)(`the picture ${IN_CHROMIUM}`, () => {
  const visit = useSite();
  const visitPicture = async (query = "", options: Parameters<typeof visit>[1] = {}) => {
    const page = await visit(`/ports${query}`, options);
    await waitForPicture(page);
    return page;
  };

  it("tells what is assigned to the port under the pointer, and opens its page on a click", async () => {
    const page = await visitPicture();
    const { x, y } = await locateOnPage(page, 8080);
    await page.mouse.move(x, y);
    const tooltip = page.locator(".port-tooltip");
    expect(await tooltip.textContent()).toMatch(/^8080\/tcp http-alt.*Assigned/);
    await page.mouse.click(x, y);
    await page.waitForURL("**/port/8080");
  });

  it("is moved through and opened by keys, and reads out what is at its cursor", async (context) => {
    restingOn("tcpmux 1/tcp")(context);
    const page = await visitPicture();
    await page.locator(".port-picture canvas").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("PageDown");
    const status = page.locator(".port-readout [role='status']");
    await expect.poll(() => status.textContent()).toMatch(/^1\/tcp tcpmux Assigned/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => status.textContent()).not.toMatch(/^1\/tcp/);
    await page.keyboard.press("End");
    await expect.poll(() => status.textContent()).toMatch(/^65535\/tcp Dynamic/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/port/65535");
  });

  it("obeys every key, however soon one follows the other", async () => {
    const page = await visitPicture();
    await page.evaluate(() => {
      const canvas = document.querySelector(".port-picture canvas");
      const press = (key: string) =>
        canvas?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      for (const key of ["Home", "PageDown", "PageDown", "PageDown", "+", "+"]) press(key);
      // One more while the picture writes into the address where the cursor was.
      const { replaceState } = history;
      history.replaceState = (...state) => {
        history.replaceState = replaceState;
        history.replaceState(...state);
        press("PageDown");
      };
    });
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?port=4&view=4_/);
    expect(await page.locator(".port-readout [role='status']").textContent()).toMatch(/^4\/tcp/);
    await page.locator(".port-picture canvas").focus();
    for (const key of ["End", "Enter"]) await page.keyboard.press(key);
    await page.locator("h1", { hasText: "Port 65535" }).waitFor();
    // Longer than the picture takes to write into the address.
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe("/port/65535");
  });

  it("zooms by wheel at the pointer, and shows all again", async () => {
    const page = await visitPicture();
    const { x, y } = await locateOnPage(page, 5432);
    const tooltip = page.locator(".port-tooltip");
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -600);
    await page.mouse.move(x + 3, y);
    await expect.poll(() => tooltip.textContent()).toMatch(/^5432\/tcp postgresql/);
    await page.getByRole("button", { name: "All ports" }).click();
    await expect.poll(() => page.getAttribute(".port-picture canvas", "data-zoomed")).toBe("false");
    await page.mouse.move(x + 3, y);
    await expect.poll(() => tooltip.textContent()).not.toMatch(/^5432/);
  });

  it("zooms by keys and buttons, is dragged, and a drag opens nothing", async () => {
    const page = await visitPicture("", { reducedMotion: "reduce" });
    await page.locator(".port-picture canvas").focus();
    await page.keyboard.press("+");
    expect(await page.getAttribute(".port-picture canvas", "data-zoomed")).toBe("true");
    await page.getByRole("button", { name: "Zoom out" }).click();
    expect(await page.getAttribute(".port-picture canvas", "data-zoomed")).toBe("false");
    for (let step = 0; step < 5; step++) await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await page.getByRole("button", { name: "Zoom in" }).getAttribute("aria-disabled")).toBe("true");
    const box = (await page.locator(".port-picture canvas").boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const at = { x: box.x + box.width / 2 + 40, y: box.y + box.width / 2 + 40 };
    await page.mouse.move(at.x, at.y);
    const before = await page.locator(".port-tooltip strong").textContent();
    await page.mouse.down();
    await page.mouse.move(at.x - 200, at.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.locator(".port-tooltip strong").textContent()).toBe(before);
    expect(new URL(page.url()).pathname).toMatch(/^\/ports/);
  });

  it("keeps transport protocol and colours in the address, and finds a port", async () => {
    const page = await visitPicture();
    const assigned = page.locator(".port-legend li").first();
    const before = await assigned.textContent();
    await page.getByText("UDP", { exact: true }).click();
    await expect.poll(() => assigned.textContent()).not.toBe(before);
    await page.getByText("Year", { exact: true }).click();
    await page.getByLabel("Find a port").fill("443");
    await page.keyboard.press("Enter");
    const status = page.locator(".port-readout [role='status']");
    await expect.poll(() => status.textContent()).toMatch(/^443\/udp https/);
    await page.locator(".port-picture canvas").press("Home");
    await page.getByRole("button", { name: "Find" }).click();
    await expect.poll(() => status.textContent()).toMatch(/^443\/udp https/);
    expect(new URL(page.url()).search).toBe("?transport=udp&colour=year&port=443");
    const again = await visitPicture(new URL(page.url()).search);
    expect(await again.locator(".port-readout [role='status']").textContent()).toMatch(/^443\/udp https/);
    expect(await again.getByLabel("Year").isChecked()).toBe(true);
  });

  it("keeps the zoom, the cursor and the colour shown alone in the address, and comes back to them", async () => {
    const page = await visitPicture("", { reducedMotion: "reduce" });
    await page.locator(".port-picture canvas").focus();
    await page.keyboard.press("Home");
    const status = page.locator(".port-readout [role='status']");
    await expect.poll(() => status.textContent()).toMatch(/^0\/tcp/);
    await page.keyboard.press("+");
    await page.getByRole("button", { name: /^Reserved/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?only=reserved&port=0&view=2_0.25_0.25");
    const again = await visitPicture("?only=reserved&port=0&view=2_0.25_0.25");
    await expect.poll(() => again.getAttribute(".port-picture canvas", "data-zoomed")).toBe("true");
    const reserved = again.getByRole("button", { name: /^Reserved/ });
    expect(await reserved.getAttribute("aria-pressed")).toBe("true");
    expect(await again.locator(".port-readout [role='status']").textContent()).toMatch(/^0\/tcp/);
  });

  it("has an inset of the ports below 8192, twice as large, and opens them from there", async () => {
    const page = await visitPicture();
    const inset = page.locator(".port-inset canvas");
    await inset.scrollIntoViewIfNeeded();
    const box = (await inset.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.width).toBe(2 * box.height);
    const { x, y } = locatePort(5432);
    await page.mouse.move(box.x + ((x + 0.5) / 128) * box.width, box.y + ((y + 0.5) / 64) * box.height);
    expect(await page.locator(".port-tooltip").textContent()).toMatch(/^5432\/tcp postgresql/);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL("**/port/5432");
  });

  it("fits a window whole", async () => {
    const viewport = { width: 768, height: 1024 };
    await expectFitting(await visitPicture("", { viewport }), viewport);
  });

  it("tells a finger what it touched before it opens it, and is pinched", async () => {
    const page = await visitPicture("", {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 320, height: 800 },
    });
    const { x, y } = await locateOnPage(page, 60_000);
    await page.touchscreen.tap(x, y);
    await expect
      .poll(() => page.locator(".port-readout [role='status']").textContent())
      .toMatch(/\/tcp Dynamic/);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id })),
      });
    await touch("touchStart", 10);
    await touch("touchMove", 25);
    await touch("touchMove", 40);
    await touch("touchEnd", 40);
    await expect.poll(() => page.getAttribute(".port-picture canvas", "data-zoomed")).toBe("true");
    expect(new URL(page.url()).pathname).toMatch(/^\/ports/);
  });
});
