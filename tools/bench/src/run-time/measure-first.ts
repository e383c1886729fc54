import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";

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
  const time = (library: string, look: string) => () =>
    runProgram<number>(engine, locateProgram("time-first"), [library, look]);
  const rows: Row[] = [];
  for (const [look, what] of Object.entries(SHARED)) {
    const { registry, ...others } = await takeTurns(
      mapValues(LIBRARIES, (_, library) => time(library, look)),
      ROUNDS,
    );
    rows.push(describe(what, registry, chooseBestPeer(others)));
  }
  const alone = await takeTurns(
    mapValues(OURS, (_what, look) => time("ours", look)),
    ROUNDS,
  );
  return [
    ...rows,
    ...Object.entries(OURS).map(([look, what]) => describe(what, alone[look as keyof typeof OURS])),
  ];
}

function describe(what: string, ours: number, bestPeer?: Row["bestPeer"]): Row {
  return { what: `first call, ${what}`, unit: "ms", ours, bestPeer };
}
