import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { BUNDLERS, type Bundler, bundle } from "../bundle/bundle.js";
import { PROBES, type Probe } from "../bundle/probes.js";
import { weighBareText } from "../measure/bare-texts.js";
import { makeConsumerFolder } from "../measure/project-folders.js";
import { mapValues } from "../measure/take-turns.js";
import { chooseBestPeer, type Limit, type Row, type Theme } from "../report/row.js";

/** Peers that some bundlers refuse because they are not made for browsers. */
const NOT_FOR_BROWSERS: ReadonlySet<string> = new Set(["@homebridge/ciao"]);

/** What one import leaves in a bundle. */
export const bundleTheme: Theme = {
  title: "Bundle",
  about:
    "`console.log(…)` of one import, bundled and minified; bytes, and bytes after gzip. A peer's constant is its look-up by a literal key, of which some bundlers keep the answer alone, and it answers with the name: where it is a few bytes over ours, both bundles hold nothing but the answer, and a name is longer than a number. A port that comes at run time shows what a look-up costs. `@homebridge/ciao` cannot be bundled for a browser, for it reads Node's network interfaces; where a bundler takes it at all, the whole of it comes with the enum. The limit is the answer as a literal; where all names can be asked for, the names and values alone, as Brotli packs them.",
  groups: PROBES.flatMap((probe) =>
    BUNDLERS.map((bundler) => ({
      name: `${probe.what}, ${bundler}`,
      measure: () => measureProbe(bundler, probe),
    })),
  ),
};

async function measureProbe(bundler: Bundler, probe: Probe): Promise<readonly Row[]> {
  const folder = makeConsumerFolder();
  try {
    const ours = await bundle(bundler, folder, "ours", probe.ours);
    const literal = await bundle(bundler, folder, "literal", probe.literal);
    const limit = (size: (text: string) => number): Limit =>
      probe.held === undefined
        ? { name: "literal", figure: size(literal), why: "what is printed stands in it" }
        : {
            name: "names and values, Brotli",
            figure: weighBareText(probe.held).compressed,
            why: "all of them can be asked for",
          };
    const peers: Record<string, string | undefined> = {};
    for (const [name, code] of Object.entries(probe.peers))
      peers[name] = await bundlePeer(bundler, folder, name, code);
    return [
      { suffix: "", size: countBytes },
      { suffix: ", gzip", size: countGzipBytes },
    ].map(({ suffix, size }) => ({
      what: `${probe.what}, ${bundler}${suffix}`,
      unit: "B",
      ours: size(ours),
      bestPeer: chooseBestPeer(mapValues(peers, (text) => (text === undefined ? undefined : size(text)))),
      limit: limit(size),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a peer leaves, by bundler and program: several probes ask a peer for the same. */
const peerBundles = new Map<string, Promise<string>>();

async function bundlePeer(
  bundler: Bundler,
  folder: string,
  name: string,
  code: string,
): Promise<string | undefined> {
  const key = `${bundler}\n${code}`;
  const known = peerBundles.get(key) ?? bundle(bundler, folder, "peer", code);
  peerBundles.set(key, known);
  try {
    return await known;
  } catch (error) {
    if (NOT_FOR_BROWSERS.has(name)) return undefined;
    throw error;
  }
}

export function countBytes(text: string): number {
  return Buffer.byteLength(text);
}

export function countGzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
