import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plots = readdirSync(new URL("../../../bench/plots/", import.meta.url));

describe("the page of figures", () => {
  it("shows every plot that the bench has, with its title and its figures in words", () => {
    // A number and its unit are not parted.
    const html = read("dist/figures.html").replaceAll("\u00a0", " ");
    expect(plots.length).toBeGreaterThan(1);
    for (const file of plots) {
      const svg = read(`../bench/plots/${file}`);
      expect(read(`dist/figures/${file}`)).toBe(svg);
      const title = /<title[^>]*>([^<]*)/.exec(svg)?.[1];
      expect(html).toContain(`alt="${title}, as a plot"`);
      const [, first = ""] = /<desc[^>]*>([^<;.]*)/.exec(svg) ?? [];
      expect(html).toContain(`<li>${first}`);
    }
  });

  it("leads to all results, of which each has its heading and its tables", () => {
    expect(read("dist/figures.html")).toContain("/figures/results");
    const html = read("dist/figures/results.html");
    const results = read("../bench/RESULTS.md");
    const headings = [...results.matchAll(/^#{2,3} /gm)].length;
    expect([...html.matchAll(/<h[23]>/g)].length).toBe(headings);
    expect([...html.matchAll(/<table>/g)].length).toBe([...results.matchAll(/^\| ---/gm)].length);
    const links = [...html.matchAll(/<a [^>]*href="?([^" >]+)/g)].map(([, href = ""]) => href);
    expect(links.filter((href) => !/^(?:\/|#|https:)/.test(href))).toEqual([]);
  });
});
