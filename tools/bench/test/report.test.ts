import { expect, it } from "vitest";
import { compareRounds } from "../src/measure/compare-rounds.js";
import { formatFigure, formatTable } from "../src/report/results.js";

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
