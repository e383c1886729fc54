import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeProjectFolder } from "../measure/make-project-folder.js";
import { mapValues } from "../measure/map-values.js";
import { takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { writeLimits } from "./write-limits.js";

const LIMIT = "bare Map";

/** Ours, the best peer and bare `Map`s in turns; each is measured by the words that `loadLibrary` knows it by. */
export async function compareLibraries(
  measure: (library: string, limit: string) => number,
  rounds: number,
): Promise<Pick<Row, "ours" | "bestPeer" | "limit">> {
  const folder = makeProjectFolder();
  const map = pathToFileURL(join(folder, "node_modules/limit-map/index.js")).href;
  try {
    writeLimits(folder);
    const {
      registry,
      [LIMIT]: limit,
      ...peers
    } = await takeTurns(
      mapValues({ ...LIBRARIES, [LIMIT]: undefined }, (_, library) => () => measure(library, map)),
      rounds,
    );
    return { ours: registry, bestPeer: chooseBestPeer(peers), limit: { name: LIMIT, figure: limit } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
