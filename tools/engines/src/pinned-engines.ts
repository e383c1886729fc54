import { fileURLToPath } from "node:url";

const platform = `${process.platform}-${process.arch}`;
const bunPlatform = platform.replace("arm64", "aarch64");
const denoPlatform = platform.replace(/^linux-.*/, "$&-glibc");
const suffix = process.platform === "win32" ? ".exe" : "";

/** Where their packages stand, with a lockfile of their own. */
export const PINNED_FOLDER = fileURLToPath(new URL("../pinned/", import.meta.url));

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
