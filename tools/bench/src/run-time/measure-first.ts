import { rmSync } from "node:fs";
import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { makeLimitFolder } from "./write-limits.js";

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
  const { folder, map } = makeLimitFolder();
  const time = (library: string, look: string) => () =>
    runProgram<number>(engine, locateProgram("time-first"), [library, look, map]);
  try {
    const rows: Row[] = [];
    for (const [look, what] of Object.entries(SHARED)) {
      const {
        registry,
        "bare Map": limit,
        ...peers
      } = await takeTurns(
        mapValues({ ...LIBRARIES, "bare Map": undefined }, (_, library) => time(library, look)),
        ROUNDS,
      );
      rows.push({
        ...describe(what, registry),
        bestPeer: chooseBestPeer(peers),
        limit: { name: "bare Map", figure: limit },
      });
    }
    const alone = await takeTurns(
      mapValues(OURS, (_what, look) => time("ours", look)),
      ROUNDS,
    );
    const ours = Object.entries(OURS).map(([look, what]) => describe(what, alone[look as keyof typeof OURS]));
    return [...rows, ...ours];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe(what: string, ours: number): Row {
  return { what: `first call, ${what}`, unit: "ms", ours };
}
