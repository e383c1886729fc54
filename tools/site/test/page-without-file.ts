import { expect, inject, type TestContext } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import type { useSite } from "./use-site.js";

/** A page without a file: its heading, what it says, and what that rests on. */
type PageWithoutFile = readonly [path: string, heading: string, words: string, ...facts: string[]];

/** A port, a service and neither. */
export const PAGES_WITHOUT_FILES: readonly PageWithoutFile[] = [
  ["/port/4", "Port 4", "Unassigned", "no 4"],
  ["/service/cl%2F1", "cl/1", "A historic name of cl-1", "cl-1 172/tcp,udp", "cl/1 172/tcp,udp"],
  ["/service/no-such-service", "There is no page at this address", "/service/https", "no no-such-service"],
];

/** Others of each kind, for `npm run test:long`. */
export const OTHER_PAGES_WITHOUT_FILES: readonly PageWithoutFile[] = [
  ["/port/50000/", "Port 50000", "A Dynamic Port"],
  ["/service/HTTPS", "https", "443"],
  ["/port/65536", "There is no page at this address", "/port/443"],
];

/** Expects that a file host has no file for a page, and that its script shows it all the same. */
export async function expectPageWithoutFile(
  visit: ReturnType<typeof useSite>,
  [path, heading, words, ...facts]: PageWithoutFile,
  context: TestContext,
): Promise<void> {
  restingOn(...facts)(context);
  expect((await fetch(inject("origin") + path)).status).toBe(404);
  const page = await visit(path);
  await page.locator("h1", { hasText: heading }).waitFor();
  expect(await page.locator("main").innerText()).toContain(words);
  expect(await page.title()).toContain(heading.startsWith("There") ? "No such page" : heading);
}
