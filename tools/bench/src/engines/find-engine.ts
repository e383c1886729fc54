import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "./engine.js";

const folder = fileURLToPath(new URL("../../engines/", import.meta.url));
const platform = `${process.platform}-${process.arch}`;
const bunPlatform = platform.replace("arm64", "aarch64");
const denoPlatform = platform.replace(/^linux-.*/, "$&-glibc");

/** The engines that look-ups are measured under: this one, and what `engines/` pins. */
export const ENGINES = {
  [`Node ${process.versions.node.split(".")[0]}`]: {
    path: process.execPath,
    options: ["--expose-gc"],
  },
  "Node 24": { path: join(folder, `node_modules/node-${platform}/bin/node`), options: ["--expose-gc"] },
  Bun: { path: join(folder, `node_modules/@oven/bun-${bunPlatform}/bin/bun`), options: ["run"] },
  Deno: {
    path: join(folder, `node_modules/@deno/${denoPlatform}/deno`),
    options: ["run", "--allow-all", "--node-modules-dir=manual", "--v8-flags=--expose-gc"],
  },
} as const satisfies Readonly<Record<string, { path: string; options: readonly string[] }>>;

/** An engine, which is installed where it is not; `undefined` where that fails or there is none for this platform. */
export function findEngine(name: string): Engine | undefined {
  const engine = ENGINES[name];
  if (engine === undefined) return undefined;
  if (!existsSync(engine.path)) installEngines();
  return existsSync(engine.path) ? { name, command: engine.path, options: engine.options } : undefined;
}

function installEngines(): void {
  if (existsSync(join(folder, "node_modules"))) return;
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    execFileSync("npm", options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    console.error("The other engines could not be installed: they are left out.");
  }
}
