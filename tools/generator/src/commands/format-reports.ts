import { alignCells } from "./align-cells.js";
import type { PackageReport } from "./generate.js";

/** The table that generating ends with, and its sum; `milliseconds` is the whole run's, reading and writing too. */
export function formatReports(reports: readonly PackageReport[], milliseconds: number): string {
  const sum = (key: "constants" | "enumMembers" | "types" | "bytes") =>
    reports.reduce((total, report) => total + report[key], 0);
  return alignCells([
    ["package", "constants", "enum members", "types", "bytes", "ms"],
    ...reports.map((report) => [
      report.name,
      report.constants,
      report.enumMembers,
      report.types,
      report.bytes,
      Math.round(report.milliseconds),
    ]),
    ["all", sum("constants"), sum("enumMembers"), sum("types"), sum("bytes"), Math.round(milliseconds)],
  ]).join("\n");
}
