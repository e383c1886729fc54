import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Engine } from "../engines/engines.js";
import { locateProgram, runProgram } from "../engines/run-program.js";
import { weighBareText } from "../measure/bare-texts.js";
import { makeProjectFolder } from "../measure/project-folders.js";
import { mapValues, takeTurns } from "../measure/take-turns.js";
import { LIBRARIES } from "../programs/libraries.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { writeLimits } from "./write-limits.js";

const FIRST_ROUNDS = 5;
const SHARED = { nameOf: "the one name of a port", portOf: "the one port of a name" } as const;
/** Look-ups that no peer has, or that peers answer with less. */
const OURS = {
  findByPort: { what: "every service of a port", by: "port" },
  findByName: { what: "every assignment of a name", by: "name" },
  portStatus: { what: "the status of a port", by: "port" },
  aliasesOf: { what: "the aliases of a name", by: "name" },
} as const;

/** Why nothing is less than a bare `Map`. */
const MADE = "a Map that is there already is asked once";
const ASKED = "an engine looks a key up";

/** The first call after the import, in a new process each time. */
export async function measureFirst(engine: Engine): Promise<readonly Row[]> {
  const time = (...words: readonly string[]) =>
    runProgram<number>(engine, locateProgram("time-first"), words);
  const compare = (look: keyof typeof SHARED) =>
    compareLibraries((library, limit) => time(library, look, limit), FIRST_ROUNDS, MADE);
  const [byPort, byName] = [await compare("nameOf"), await compare("portOf")];
  const alone = await takeTurns(
    mapValues(OURS, (_what, look) => () => time("ours", look)),
    FIRST_ROUNDS,
  );
  const ours = Object.entries(OURS).map(([look, { what, by }]) => {
    const { limit } = by === "port" ? byPort : byName;
    return describeFirst(what, { ours: alone[look as keyof typeof OURS], limit });
  });
  return [describeFirst(SHARED.nameOf, byPort), describeFirst(SHARED.portOf, byName), ...ours];
}

function describeFirst(what: string, figures: Pick<Row, "ours" | "bestPeer" | "limit">): Row {
  return { what: `first call, ${what}`, unit: "ms", ...figures };
}

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
const ALONE_BY_PORT = {
  portStatus: "the status of a port",
  isAssignedPort: "the guard of a port",
  portSchema: "the schema of a port",
} as const;
const ALONE_BY_NAME = {
  aliasesOf: "the aliases of a name",
  isServiceName: "the guard of a name",
  serviceNameSchema: "the schema of a name",
} as const;
const PARSED = { parsePort: "the parser of a port's text" } as const;

/** Calls that cycle through the names and ports of all TCP services, in one process. */
export function measureWarm(engine: Engine): readonly Row[] {
  const times = runProgram<Record<string, number>>(engine, locateProgram("time-warm"), []);
  const { registry: _, ...peers } = LIBRARIES;
  const read = (name: string) => times[name] ?? Number.NaN;
  const limit = (look: string) => ({ name: "bare Map", figure: read(`${look} Map`), why: ASKED });
  const compare = (look: string) => ({
    bestPeer: chooseBestPeer(mapValues(peers, (_load, peer) => times[`${look} ${peer}`])),
    limit: limit(look),
  });
  const describe = (
    names: Readonly<Record<string, string>>,
    others: Pick<Row, "bestPeer" | "limit">,
  ): readonly Row[] =>
    Object.entries(names).map(([name, what]) => ({
      what: `warm, ${what}`,
      unit: "ns",
      ours: read(name),
      ...others,
    }));
  return [
    ...describe(BY_PORT, compare("nameOf")),
    ...describe(BY_NAME, compare("portOf")),
    ...describe(ALONE_BY_PORT, { limit: limit("nameOf") }),
    ...describe(ALONE_BY_NAME, { limit: limit("portOf") }),
    ...describe(PARSED, {
      limit: { name: "Number(text)", figure: read("Number"), why: "digits are read" },
    }),
  ];
}

const HEAP_ROUNDS = 3;

/** The memory in use after an import, a look-up by port and one by name. */
export async function measureHeap(engine: Engine): Promise<readonly Row[]> {
  const measure = (...words: readonly string[]) =>
    runProgram<number>(engine, locateProgram("measure-heap"), words);
  const figures = await compareLibraries(measure, HEAP_ROUNDS, "");
  const limit = {
    name: "its names and ports as text",
    figure: weighBareText("registry").plain / 1e6,
    why: "they are in memory, whatever finds them",
  };
  return [{ what: "memory after a look-up by port and one by name", unit: "MB", ...figures, limit }];
}

const BARE_MAP = "bare Map";

/** Ours, the best peer and bare `Map`s in turns, each under its name in `loadLibrary`. */
async function compareLibraries(
  measure: (library: string, limit: string) => number,
  rounds: number,
  why: string,
): Promise<Pick<Row, "ours" | "bestPeer" | "limit">> {
  const folder = makeProjectFolder();
  const map = pathToFileURL(join(folder, "node_modules/limit-map/index.js")).href;
  try {
    writeLimits(folder);
    const {
      registry,
      [BARE_MAP]: limit,
      ...peers
    } = await takeTurns(
      mapValues({ ...LIBRARIES, [BARE_MAP]: undefined }, (_, library) => () => measure(library, map)),
      rounds,
    );
    return { ours: registry, bestPeer: chooseBestPeer(peers), limit: { name: BARE_MAP, figure: limit, why } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
