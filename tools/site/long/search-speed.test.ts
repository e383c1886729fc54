import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM, visit } from "../test/open-browser.js";
import { useBrowser } from "../test/use-browser.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const { site, browser } = useBrowser();

  it("answers the first key within 250 ms and those after it within 50, and says nothing in the console", async () => {
    const { page, said } = await visit(browser());
    const best = WORD.map(() => Number.POSITIVE_INFINITY);
    const isSlow = () => best.some((time, at) => time > (at === 0 ? 250 : 50));
    // What else the machine does takes time from every visit, though from each at other keys.
    for (let attempt = 0; attempt < 8 && isSlow(); attempt++) {
      await page.goto(site().origin, { waitUntil: "networkidle" });
      const started = page.waitForEvent("worker");
      await page.mouse.move(attempt, 40);
      // No hand goes from the mouse to a key sooner.
      await (await started).evaluate("0");
      const times = await page.evaluate<number[]>(TYPE_WORD);
      for (const [at, time] of times.entries()) best[at] = Math.min(best[at] ?? time, time);
    }
    console.info(`answers to the keys of ${WORD.at(-1)} after ${best.map(Math.round).join(", ")} ms`);
    expect(isSlow()).toBe(false);
    expect(said).toEqual([]);
  });
});

/** What the box holds after each key. */
const WORD = ["p", "pr", "pri", "prin", "print", "printe", "printer"];

/** Types a word, each key once the one before is answered; the milliseconds from each key to its answer. */
const TYPE_WORD = `(async () => {
  const { postMessage } = Worker.prototype;
  let onAnswer;
  Worker.prototype.postMessage = function (question) {
    this.addEventListener("message", ({ data }) => data.id === question.id && onAnswer());
    postMessage.call(this, question);
  };
  const input = document.querySelector("#query");
  const times = [];
  for (const text of ${JSON.stringify(WORD)}) {
    const start = performance.now();
    const answered = new Promise((resolve) => { onAnswer = resolve; });
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await answered;
    times.push(performance.now() - start);
  }
  return times;
})()`;
