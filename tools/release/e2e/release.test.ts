import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../src/commands/run-command.js";
import { type PackageRegistry, startPackageRegistry } from "../src/rehearsal/package-registry.js";
import { commitAll, IDENTITY, layOrigin, openClone } from "../src/rehearsal/repository.js";
import { type RefusingDoor, refusePublishing } from "./refuse-publishing.js";

const PACKAGES = [
  "@ianakit/tcp",
  "@ianakit/udp",
  "@ianakit/sctp",
  "@ianakit/dccp",
  "@ianakit/dns-sd",
  "@ianakit/registry",
  "@ianakit/eslint-plugin",
  "ianakit",
];
const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ianakit-e2e-"));
const origin = join(folder, "origin.git");
const consumer = join(folder, "consumer");
let registry: PackageRegistry;
let door: RefusingDoor;
let cloneCount = 0;

beforeAll(async () => {
  registry = await startPackageRegistry(join(folder, "verdaccio"));
  door = await refusePublishing(registry.url);
  await layOrigin(root, origin);
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "type": "module", "private": true }\n');
}, 300_000);

afterAll(async () => {
  await door.stop();
  await registry.stop();
  rmSync(folder, { recursive: true });
});

test("every package is published as 1.0.0, and a consumer compiles and runs", async () => {
  const work = await clone();
  await run(work, "version");
  await push(work, "Release");
  await run(await clone(), "release", "--push-tags", "--allow-composed");
  for (const name of PACKAGES) expect(await listVersions(name), name).toEqual(["1.0.0"]);
  expect(listTags()).toEqual(PACKAGES.map((name) => `${name}@1.0.0`).sort());
  await install("1.0.0");
  expect(await runProgram()).toBe("79 79 79 _ipp._tcp true\n");
}, 600_000);

test("an update is released on top, though one package is refused at first, and the consumer still compiles", async () => {
  const work = await clone();
  writeFileSync(join(folder, "next.csv"), makeUpdate(work));
  await run(work, "registry:update", "--from", join(folder, "next.csv"), "--date", "2099-01-01");
  await push(work, "Take the registry");
  const versioning = await clone();
  await run(versioning, "version");
  await push(versioning, "Release");
  door.refused.add("@ianakit/udp");
  await expect(run(await clone(), "release", "--push-tags")).rejects.toThrow("@ianakit/udp");
  expect(await listVersions("@ianakit/tcp")).toEqual(["1.0.0", "1.1.0"]);
  expect(await listVersions("@ianakit/udp")).toEqual(["1.0.0"]);
  // The clone that failed is gone, and with it the tags that it set and did not come to push.
  door.refused.clear();
  const released = await clone();
  await run(released, "release", "--push-tags");
  const versions = await Promise.all(PACKAGES.map(listVersions));
  const [tcp, udp, sctp, dccp, dnsSd, registryVersions, plugin, cli] = versions;
  expect({ tcp, udp, registryVersions }).toEqual({
    tcp: ["1.0.0", "1.1.0"],
    udp: ["1.0.0", "1.1.0"],
    registryVersions: ["1.0.0", "1.1.0"],
  });
  expect(plugin).toEqual(["1.0.0", "1.0.1"]);
  expect(cli).toEqual(["1.0.0", "1.0.1"]);
  // Every registered name is a service type.
  expect(dnsSd).toEqual(["1.0.0", "1.1.0"]);
  expect({ sctp, dccp }).toEqual({ sctp: ["1.0.0"], dccp: ["1.0.0"] });
  expect(listTags()).toEqual(
    PACKAGES.flatMap((name, index) => (versions[index] ?? []).map((version) => `${name}@${version}`)).sort(),
  );
  await install("latest");
  expect(await runProgram()).toBe("79 79 undefined _ipp._tcp true\n");
  const changelog = readFileSync(join(released, "packages/tcp/CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(/## 1\.1\.0[\s\S]*MADE_UP[\s\S]*FINGER[\s\S]*## 1\.0\.0/);
}, 900_000);

test("a release with nothing new publishes nothing", async () => {
  const before = await Promise.all(PACKAGES.map(listVersions));
  await run(await clone(), "release", "--push-tags");
  expect(await Promise.all(PACKAGES.map(listVersions))).toEqual(before);
}, 600_000);

/** A clone of what was pushed last, with its dependencies installed from its lockfile. */
async function clone(): Promise<string> {
  cloneCount += 1;
  const target = join(folder, `clone-${cloneCount}`);
  await openClone(origin, target);
  return target;
}

/** Runs a script of the root as its maintainer does. What publishes goes to the door, which this process holds. */
async function run(repository: string, script: string, ...arguments_: readonly string[]): Promise<string> {
  const isRelease = script === "release";
  const environment = {
    ...{
      ...process.env,
      ...IDENTITY,
      TURBO_CACHE_DIR: join(folder, "turbo"),
      GITHUB_REPOSITORY: "example/ianakit",
    },
    ...(isRelease ? { NPM_CONFIG_REGISTRY: door.url, NODE_AUTH_TOKEN: registry.token } : {}),
  };
  return runCommand("npm", ["run", script, "--", ...arguments_], { folder: repository, environment });
}

async function push(repository: string, message: string): Promise<void> {
  await commitAll(repository, message);
  await runCommand("git", ["push", "--quiet", "origin", "main"], { folder: repository });
}

/** Withdraws finger, 79/tcp and 79/udp, and assigns 79/tcp to a made-up service. */
function makeUpdate(repository: string): string {
  const csv = readFileSync(join(repository, "data/service-names-port-numbers.csv"), "utf8");
  const without = csv.replace(/^finger,79,(?:tcp|udp),.*\r?\n/gm, "");
  return `${without}made-up,79,tcp,A made-up service,,,2098-01-01,,,,,\r\n`;
}

function listTags(): readonly string[] {
  return execFileSync("git", ["tag"], { cwd: origin, encoding: "utf8" }).trim().split("\n").sort();
}

async function listVersions(name: string): Promise<readonly string[]> {
  // A connection that is kept for minutes may be one that the registry has closed.
  const headers = { connection: "close" };
  const response = await fetch(`${registry.url}${encodeURIComponent(name)}`, { headers });
  const { versions = {} } = (await response.json()) as { versions?: object };
  return Object.keys(versions).sort();
}

/** Never by `execFileSync`: the package registry runs in this process, and could not answer. */
async function install(version: string): Promise<void> {
  const wanted = PACKAGES.map((name) => `${name}@${version}`);
  const options = ["--prefer-online", "--no-audit", "--no-fund", `--registry=${registry.url}`];
  await runCommand("npm", ["install", ...options, ...wanted], { folder: consumer });
}

const PROGRAM = `import { FINGER } from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";
import type { TcpPortOf, TcpServiceName } from "@ianakit/tcp/types";
import { IPP_TCP } from "@ianakit/dns-sd";
import { getPort } from "@ianakit/registry";
import { DISCARD_SERVICE_CODE } from "@ianakit/dccp/service-codes";

const name: TcpServiceName = "finger";
const port: TcpPortOf<"finger"> = FINGER;
const member: TcpPort = TcpPort.FINGER;
console.log(port, member, getPort(name, "tcp"), IPP_TCP, DISCARD_SERVICE_CODE === 1145656131);
`;

/** Compiles the program against what is installed, and runs it. */
async function runProgram(): Promise<string> {
  writeFileSync(join(consumer, "program.ts"), PROGRAM);
  const options = ["--module", "nodenext", "--target", "es2022", "--strict", "--lib", "es2023,dom"];
  await runCommand(process.execPath, [compiler, ...options, "program.ts"], { folder: consumer });
  return runCommand(process.execPath, ["program.js"], { folder: consumer });
}
