import { readFileSync } from "node:fs";
import { type Cells, readCells } from "../model/read-cells.js";

const file = new URL("../../../../data/service-names-port-numbers.csv", import.meta.url);

/** The rows of the embedded registry. */
export function readRealRows(): readonly Cells[] {
  return readCells(readFileSync(file, "utf8")) ?? [];
}
