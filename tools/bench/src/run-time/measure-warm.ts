import type { Engine } from "@ianakit/engines/engine";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";

const BY_PORT = {
  getServiceName: "the one name of a port",
  findByPort: "every service of a port",
  enum: "the enum's name of a port",
} as const;
const BY_NAME = {
  getPort: "the one port of a name",
  findByName: "every assignment of a name",
  constant: "a constant by its name",
} as const;
const ALONE = { portStatus: "the status of a port", aliasesOf: "the aliases of a name" } as const;

/** Calls over the names and ports of all TCP services, round and round, in one process. */
export function measureWarm(engine: Engine): readonly Row[] {
  const times = runProgram<Record<string, number>>(engine, locateProgram("time-warm"), []);
  const { registry: _, ...peers } = LIBRARIES;
  const compare = (look: string) => ({
    bestPeer: chooseBestPeer(mapValues(peers, (_load, peer) => times[`${look} ${peer}`])),
    limit: { name: "bare Map", figure: times[`${look} Map`] ?? Number.NaN },
  });
  const describe = (names: Readonly<Record<string, string>>, others: Partial<Row>): readonly Row[] =>
    Object.entries(names).map(([name, what]) => ({
      what: `warm, ${what}`,
      unit: "ns",
      ours: times[name] ?? Number.NaN,
      ...others,
    }));
  return [
    ...describe(BY_PORT, compare("nameOf")),
    ...describe(BY_NAME, compare("portOf")),
    ...describe(ALONE, {}),
  ];
}
