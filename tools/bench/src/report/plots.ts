import { type BarPlot, drawBars } from "./plots/bars.js";
import { drawCheckTimes } from "./plots/check-times.js";
import { drawGrowth } from "./plots/growth.js";
import type { Results } from "./row.js";

const BUNDLERS = ["esbuild", "rollup", "rolldown", "vite", "webpack"];
const IMPORTED = ["registry", "tcp", "tcp/system", "tcp/enum"];

const BARS: Readonly<Record<string, BarPlot>> = {
  "bundle.svg": {
    title: "One constant in a bundle",
    theme: "bundle",
    rows: Object.fromEntries(BUNDLERS.map((bundler) => [bundler, `one constant, ${bundler}`])),
    isLogarithmic: true,
  },
  "import.svg": {
    title: "Import in a new process, Node 20",
    theme: "run-time",
    table: "Node 20",
    rows: Object.fromEntries(IMPORTED.map((name) => [name, `import ${name}`])),
    isLogarithmic: false,
  },
  "look-up.svg": {
    title: "A warm look-up, Node 20",
    theme: "run-time",
    table: "Node 20",
    rows: { "by port": "warm, the one name of a port", "by name": "warm, the one port of a name" },
    isLogarithmic: true,
  },
};

/** The plots of `plots/`, by their files; one with a figure that was not measured is left out. */
export function drawPlots(results: Results): Readonly<Record<string, string>> {
  const drawn = {
    ...Object.fromEntries(Object.entries(BARS).map(([file, plot]) => [file, drawBars(plot, results)])),
    "growth.svg": drawGrowth(results),
    "check-time.svg": drawCheckTimes(results),
  };
  return Object.fromEntries(Object.entries(drawn).filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >;
}
