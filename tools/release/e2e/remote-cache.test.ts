import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openClone } from "../src/rehearsal/repository.js";
import { type RemoteCache, startRemoteCache } from "./start-remote-cache.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ianakit-e2e-"));
const [first, second] = [join(folder, "first"), join(folder, "second")] as const;
const TEAM = "team_ianakit";
const TOKEN = "only-on-loopback";
/** Turbo wants 32 bytes or more. */
const KEY = "a key that is known to this test alone";
const CONSTANTS = "packages/tcp/dist/generated/constants.js";
let cache: RemoteCache;

beforeAll(async () => {
  cache = await startRemoteCache(join(folder, "cache"), TEAM, TOKEN);
  await openClone(root, first);
  await openClone(root, second);
}, 300_000);

afterAll(async () => {
  await cache.stop();
  rmSync(folder, { recursive: true });
});

test("a second clone, with nothing built, builds from what the first one uploaded", () => {
  const uploaded = build(first);
  expect(uploaded.cached).toBe(0);
  expect(listArtifacts()).toHaveLength(uploaded.total);
  const fetched = build(second);
  expect(fetched.cached, fetched.output).toBe(uploaded.total);
  expect(readFileSync(join(second, CONSTANTS), "utf8")).toBe(readFileSync(join(first, CONSTANTS), "utf8"));
}, 600_000);

test("an artifact with another one's contents is refused, and the task runs", () => {
  const hashes = listHashes();
  const [tcp = "", udp = ""] = [hashes.get("@ianakit/tcp#build"), hashes.get("@ianakit/udp#build")];
  copyFileSync(join(cache.storage, udp), join(cache.storage, tcp));
  forget(second);
  const { cached, total, output } = build(second);
  expect(cached, output).toBe(total - 1);
  expect(readFileSync(join(second, CONSTANTS), "utf8")).toBe(readFileSync(join(first, CONSTANTS), "utf8"));
}, 600_000);

test("artifacts that were signed with another key are refused", () => {
  forget(second);
  const { cached, output } = build(second, { TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY.replace("a", "b") });
  expect(cached, output).toBe(0);
}, 600_000);

test.each([
  ["with a wrong token", { TURBO_TOKEN: "wrong" }],
  // Port 9 is the one that RFC 863 discards at: nothing answers there.
  ["with the server down", { TURBO_API: "http://127.0.0.1:9" }],
])(
  "%s the build goes on locally",
  (_, variables) => {
    forget(second);
    const { cached, output } = build(second, variables);
    expect(cached, output).toBe(0);
    expect(readFileSync(join(second, CONSTANTS), "utf8")).toBe(readFileSync(join(first, CONSTANTS), "utf8"));
  },
  600_000,
);

interface Build {
  readonly cached: number;
  readonly total: number;
  readonly output: string;
}

/** Runs the README's command with a remote cache set up by environment variables alone. */
function build(repository: string, variables: NodeJS.ProcessEnv = {}): Build {
  const output = run(repository, "npm", ["run", "build"], variables);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return { cached: Number(cached), total: Number(total), output };
}

function run(
  repository: string,
  command: string,
  options: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): string {
  const env = {
    ...process.env,
    TURBO_API: cache.url,
    TURBO_TOKEN: TOKEN,
    TURBO_TEAM: TEAM,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY,
    NO_COLOR: "1",
    ...variables,
  };
  return execFileSync(command, options, { cwd: repository, encoding: "utf8", env, stdio: "pipe" });
}

/** The hash of each task, by its name. */
function listHashes(): ReadonlyMap<string, string> {
  const output = run(second, "npx", ["turbo", "run", "build", "--dry=json"]);
  const { tasks } = JSON.parse(output) as { tasks: readonly { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

function listArtifacts(): readonly string[] {
  return readdirSync(cache.storage).filter((name) => /^[0-9a-f]{16}$/.test(name));
}

/** Removes everything that a clone has built or fetched. */
function forget(repository: string): void {
  const options = ["ls-files", "--others", "--ignored", "--exclude-standard", "--directory"];
  const ignored = execFileSync("git", options, { cwd: repository, encoding: "utf8" }).trim().split("\n");
  for (const path of ignored.filter((each) => !each.includes("node_modules")))
    rmSync(join(repository, path), { recursive: true, force: true });
}
