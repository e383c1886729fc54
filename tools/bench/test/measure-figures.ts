import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUNDLERS, bundle } from "../src/bundle/bundle.js";
import { PROBES } from "../src/bundle/probes.js";
import { OURS } from "../src/downloads/count-assignments.js";
import { makeConsumerFolder } from "../src/measure/project-folders.js";
import { countBytes, countGzipBytes } from "../src/themes/bundle.js";
import { CONSUMERS, LEAST, writeConsumer } from "../src/types/consumers.js";
import { countTypes } from "./count-types.js";

/** By what they are figures of. */
export type Figures = Record<string, number>;

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** Everything measured that is the same on every machine. */
export async function measureFigures(): Promise<Figures> {
  const folder = makeConsumerFolder();
  try {
    return {
      ...(await measureBundles(folder)),
      ...measureDownloads(),
      ...measureCode(),
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

/** Of the folders that are published; that npm packs every file of them is a test of `tools/consumer`. */
function measureDownloads(): Figures {
  const figures: Figures = {};
  for (const name of Object.keys(OURS)) {
    const files = readdirSync(join(packages, name, "package"), { recursive: true, withFileTypes: true })
      // It comes with the first release, and grows with each.
      .filter((entry) => entry.isFile() && entry.name !== "CHANGELOG.md")
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    figures[`download: ${name}, files`] = files.length;
    figures[`download: ${name}, unpacked kB`] = files.reduce((sum, size) => sum + size, 0) / 1000;
  }
  return figures;
}

/** What each entry point has a program load, as an ES module and as CommonJS. */
function measureCode(): Figures {
  const figures: Figures = {};
  for (const { name, folder, conditions } of listEntryPoints()) {
    for (const [kind, targets] of Object.entries(conditions)) {
      const text = readFileSync(join(folder, targets.default), "utf8");
      figures[`code: ${name}, ${kind}, bytes after gzip`] = countGzipBytes(text);
    }
  }
  return figures;
}

/** What each entry point has a consumer's compiler read. */
function measureDeclarations(): Figures {
  const figures: Figures = {};
  for (const { name, folder, conditions } of listEntryPoints())
    figures[`declarations: ${name}, bytes`] = countDeclarationBytes(join(folder, conditions.import.types));
  return figures;
}

type ModuleKind = "import" | "require";
type Conditions = Readonly<Record<ModuleKind, { readonly types: string; readonly default: string }>>;

function listEntryPoints() {
  return Object.keys(OURS).flatMap((name) => {
    const folder = join(packages, name, "package");
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly exports: Readonly<Record<string, string | Conditions>>;
    };
    return Object.entries(manifest.exports).flatMap(([subpath, conditions]) =>
      typeof conditions === "string" ? [] : [{ name: join(name, subpath), folder, conditions }],
    );
  });
}

/** Bytes of declarations and of all that they import from their own package: a compiler reads them whole. */
function countDeclarationBytes(file: string): number {
  return [...collect(file, new Map()).values()].reduce((sum, bytes) => sum + bytes, 0);
}

function collect(file: string, seen: Map<string, number>): ReadonlyMap<string, number> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, "utf8");
  seen.set(file, Buffer.byteLength(text));
  for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.cjs"/g))
    collect(join(dirname(file), `${path}.d.cts`), seen);
  return seen;
}

/** TypeScript 7 counts otherwise from run to run: its checkers share the work. */
function measureTypes(folder: string): Figures {
  const figures: Figures = {};
  for (const [name, code] of Object.entries({ ...LEAST, ...CONSUMERS })) {
    writeConsumer(folder, name, code);
    const { types, instantiations } = countTypes(folder, name);
    figures[`types: ${name}, types`] = types;
    figures[`types: ${name}, instantiations`] = instantiations;
  }
  return figures;
}
