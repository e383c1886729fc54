import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUNDLERS, bundle } from "../src/bundle/bundle.js";
import { PROBES } from "../src/bundle/probes.js";
import { OURS } from "../src/downloads/count-assignments.js";
import { pack } from "../src/downloads/pack.js";
import { countBytes, countGzipBytes } from "../src/themes/bundle.js";
import { checkConsumer } from "../src/types/check-consumer.js";
import { CONSUMERS, LEAST, writeConsumers } from "../src/types/consumers.js";

/** By what they are figures of. */
export type Figures = Record<string, number>;

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const DATA_FILES = ["registry/dist/index.js", "registry/dist/details.js", "dns-sd/dist/txt.js"];

/** Everything measured that is the same on every machine. */
export async function measureFigures(): Promise<Figures> {
  const folder = writeConsumers();
  try {
    return {
      ...(await measureBundles(folder)),
      ...measureDownloads(folder),
      ...measureData(),
      ...measureDeclarations(),
      ...measureTypes(folder),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureBundles(folder: string): Promise<Figures> {
  const figures: Figures = {};
  for (const { what, ours } of PROBES) {
    for (const bundler of BUNDLERS)
      figures[`bundle: ${what}, ${bundler}, bytes`] = countBytes(await bundle(bundler, folder, "ours", ours));
  }
  return figures;
}

function measureDownloads(folder: string): Figures {
  const figures: Figures = {};
  for (const name of Object.keys(OURS)) {
    const { files, unpacked } = pack(join(packages, name, "package"), folder);
    figures[`download: ${name}, files`] = files;
    figures[`download: ${name}, unpacked kB`] = unpacked;
  }
  return figures;
}

function measureData(): Figures {
  const figures: Figures = {};
  for (const path of DATA_FILES) {
    const text = readFileSync(join(packages, path), "utf8");
    figures[`data: ${path}, bytes after gzip`] = countGzipBytes(text);
  }
  return figures;
}

/** What each entry point has a consumer's compiler read. */
function measureDeclarations(): Figures {
  const figures: Figures = {};
  for (const name of Object.keys(OURS)) {
    const manifest = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as {
      exports?: Record<string, string | { types: string }>;
    };
    for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
      if (typeof target === "string") continue;
      const file = join(packages, name, target.types);
      figures[`declarations: ${join(name, subpath)}, bytes`] = countDeclarationBytes(file);
    }
  }
  return figures;
}

/** Bytes of declarations and of all that they import from their own package: a compiler reads them whole. */
function countDeclarationBytes(file: string): number {
  return [...collect(file, new Map()).values()].reduce((sum, bytes) => sum + bytes, 0);
}

function collect(file: string, seen: Map<string, number>): ReadonlyMap<string, number> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, "utf8");
  seen.set(file, Buffer.byteLength(text));
  for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
    collect(join(dirname(file), `${path}.d.ts`), seen);
  return seen;
}

/** TypeScript 7 counts otherwise from run to run: its checkers share the work. */
function measureTypes(folder: string): Figures {
  const figures: Figures = {};
  for (const name of Object.keys({ ...LEAST, ...CONSUMERS })) {
    const { types, instantiations } = checkConsumer(folder, "6", name, true);
    figures[`types: ${name}, types`] = types;
    figures[`types: ${name}, instantiations`] = instantiations;
  }
  return figures;
}
