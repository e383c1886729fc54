import { rmSync } from "node:fs";
import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { makeLimitFolder } from "./write-limits.js";

/** What stays in memory after an import, a look-up by port and one by name. */
export async function measureHeap(engine: Engine): Promise<readonly Row[]> {
  const { folder, map } = makeLimitFolder();
  try {
    const {
      registry,
      "bare Map": limit,
      ...peers
    } = await takeTurns(
      mapValues(
        { ...LIBRARIES, "bare Map": undefined },
        (_, library) => () => runProgram<number>(engine, locateProgram("measure-heap"), [library, map]),
      ),
      3,
    );
    return [
      {
        what: "memory after a look-up by port and one by name",
        unit: "MB",
        ours: registry,
        bestPeer: chooseBestPeer(peers),
        limit: { name: "bare Map", figure: limit },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
