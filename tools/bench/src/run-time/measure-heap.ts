import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import type { Row } from "../report/row.js";
import { compareLibraries } from "./compare-libraries.js";

const ROUNDS = 3;

/** What stays in memory after an import, a look-up by port and one by name. */
export async function measureHeap(engine: Engine): Promise<readonly Row[]> {
  const measure = (...words: readonly string[]) =>
    runProgram<number>(engine, locateProgram("measure-heap"), words);
  const figures = await compareLibraries(measure, ROUNDS);
  return [{ what: "memory after a look-up by port and one by name", unit: "MB", ...figures }];
}
