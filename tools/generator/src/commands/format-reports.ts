import Table from "cli-table3";
import type { PackageReport } from "./generate.js";

const PLAIN = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** The table that generating ends with, and its sum; `milliseconds` is the whole run's, reading and writing too. */
export function formatReports(reports: readonly PackageReport[], milliseconds: number): string {
  const table = new Table({
    head: ["package", "constants", "enum members", "types", "bytes", "ms"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    chars: PLAIN,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  const sum = (key: "constants" | "enumMembers" | "types" | "bytes") =>
    reports.reduce((total, report) => total + report[key], 0);
  for (const report of reports) {
    table.push([
      report.name,
      report.constants,
      report.enumMembers,
      report.types,
      report.bytes,
      Math.round(report.milliseconds),
    ]);
  }
  table.push([
    "all",
    sum("constants"),
    sum("enumMembers"),
    sum("types"),
    sum("bytes"),
    Math.round(milliseconds),
  ]);
  return table.toString();
}
