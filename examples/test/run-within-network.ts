import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("./within-network.sh", import.meta.url));
const avahi = fileURLToPath(new URL("./avahi", import.meta.url));
/** Where the commands are: a user's own path may lack what an administrator uses. */
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;
const isRoot = process.getuid?.() === 0;
const NAMESPACES = [...(isRoot ? [] : ["--map-root-user"]), "--net", "--mount"];

/** Why tests that need a network of their own are skipped; `undefined` where nothing is missing. */
export function findMissing(): string | undefined {
  return findMissingCommands([]);
}

/** The same of those that need Avahi: its daemon gives its folder to a user that only root can name. */
export function findMissingForAvahi(): string | undefined {
  const missing = findMissingCommands(["dbus-daemon", "avahi-daemon", "avahi-browse", "avahi-publish"]);
  return missing ?? (isRoot ? undefined : "run as root");
}

function findMissingCommands(commands: readonly string[]): string | undefined {
  const missing = ["unshare", "ip", ...commands].filter((name) => !isThere(name));
  if (missing.length > 0) return `${missing.join(", ")} missing: install them (.ci/run does)`;
  const { status } = spawnSync("unshare", [...NAMESPACES, "ip", "link", "add", "near", "type", "veth"]);
  return status === 0 ? undefined : "this machine lets nobody make a network of their own";
}

function isThere(command: string): boolean {
  return PATH.split(":").some((folder) => existsSync(join(folder, command)));
}

/** Runs two commands on a network of their own, beside others; what the second printed. */
export async function runWithinNetwork(
  advertise: string,
  browse: string,
  { withAvahi = false }: { readonly withAvahi?: boolean } = {},
): Promise<string> {
  const environment = { ...process.env, PATH };
  const { stdout, stderr } = await promisify(execFile)(
    "unshare",
    [...NAMESPACES, "sh", script, advertise, browse],
    {
      timeout: 40_000,
      killSignal: "SIGKILL",
      env: withAvahi ? { ...environment, WITH_AVAHI: avahi } : environment,
    },
  );
  if (stdout === "") throw new Error(`nothing was found: ${stderr}`);
  return stdout;
}

/** The command that runs an example. */
export function example(name: string): string {
  return `${process.execPath} ${fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url))}`;
}
