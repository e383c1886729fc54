import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "./install-pinned.js";

/** What runs a program: a command, and its options before the program's file. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  readonly options: readonly string[];
}

const platform = `${process.platform}-${process.arch}`;
const bunPlatform = platform.replace("arm64", "aarch64");
const denoPlatform = platform.replace(/^linux-.*/, "$&-glibc");
const suffix = process.platform === "win32" ? ".exe" : "";

/** Where their packages stand, with a lockfile of their own. */
const PINNED_FOLDER = fileURLToPath(new URL("../../pinned-engines/", import.meta.url));

/** The engines beside the one that runs this: the folder of a package, a file in it, options before a program. */
export const PINNED_ENGINES = {
  "Node 24": { folder: `node_modules/node-${platform}`, file: "bin/node", options: ["--expose-gc"] },
  Bun: { folder: `node_modules/@oven/bun-${bunPlatform}`, file: `bin/bun${suffix}`, options: ["run"] },
  Deno: {
    folder: `node_modules/@deno/${denoPlatform}`,
    file: `deno${suffix}`,
    options: ["run", "--allow-all", "--node-modules-dir=manual", "--no-code-cache", "--v8-flags=--expose-gc"],
  },
} as const;

export type PinnedEngine = keyof typeof PINNED_ENGINES;

/** Whether there is such an engine for this platform: npm lists every platform's in the lockfile. */
export function isForPlatform(name: PinnedEngine): boolean {
  const lockfile = JSON.parse(readFileSync(join(PINNED_FOLDER, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  return PINNED_ENGINES[name].folder in lockfile.packages;
}

/** Finds an engine, and installs the pinned engines first if it is missing; `undefined` if that fails or the platform is not supported. */
export function findEngine(name: PinnedEngine): Engine | undefined {
  const { folder, file, options } = PINNED_ENGINES[name];
  const command = join(PINNED_FOLDER, folder, file);
  if (!existsSync(command)) installPinned(PINNED_FOLDER);
  return existsSync(command) ? { name, command, options } : undefined;
}

const thisNode = `Node ${process.versions.node.split(".")[0]}`;
const pinned = Object.keys(PINNED_ENGINES) as readonly PinnedEngine[];

/** How to get each engine that look-ups are measured under: this one, and the pinned ones. */
export const ENGINES: Readonly<Record<string, () => Engine | undefined>> = {
  [thisNode]: () => ({ name: thisNode, command: process.execPath, options: ["--expose-gc"] }),
  ...Object.fromEntries(pinned.map((name) => [name, () => findEngine(name)])),
};
