import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import type { Row } from "../report/row.js";
import { compareLibraries } from "./compare-libraries.js";

const ROUNDS = 7;
const SHARED = { nameOf: "the one name of a port", portOf: "the one port of a name" } as const;
/** No peer knows these at all, or it answers with less. */
const OURS = {
  findByPort: "every service of a port",
  findByName: "every assignment of a name",
  portStatus: "the status of a port",
  aliasesOf: "the aliases of a name",
} as const;

/** The first call after the import, in a new process each time. */
export async function measureFirst(engine: Engine): Promise<readonly Row[]> {
  const time = (...words: readonly string[]) =>
    runProgram<number>(engine, locateProgram("time-first"), words);
  const rows: Row[] = [];
  for (const [look, what] of Object.entries(SHARED)) {
    const figures = await compareLibraries((library, limit) => time(library, look, limit), ROUNDS);
    rows.push(describe(what, figures));
  }
  const alone = await takeTurns(
    mapValues(OURS, (_what, look) => () => time("ours", look)),
    ROUNDS,
  );
  const ours = Object.entries(OURS).map(([look, what]) =>
    describe(what, { ours: alone[look as keyof typeof OURS] }),
  );
  return [...rows, ...ours];
}

function describe(what: string, figures: Pick<Row, "ours" | "bestPeer" | "limit">): Row {
  return { what: `first call, ${what}`, unit: "ms", ...figures };
}
