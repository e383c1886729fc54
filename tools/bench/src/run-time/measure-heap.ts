import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";

/** What stays in memory after an import, a look-up by port and one by name. */
export async function measureHeap(engine: Engine): Promise<readonly Row[]> {
  const { registry, ...peers } = await takeTurns(
    mapValues(
      LIBRARIES,
      (_, library) => () => runProgram<number>(engine, locateProgram("measure-heap"), [library]),
    ),
    3,
  );
  return [
    {
      what: "heap after a look-up by port and one by name",
      unit: "MB",
      ours: registry,
      bestPeer: chooseBestPeer(peers),
    },
  ];
}
