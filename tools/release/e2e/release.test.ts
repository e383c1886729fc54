import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cloneRepository } from "./clone-repository.js";
import { type RefusingDoor, refusePublishing } from "./refuse-publishing.js";
import { type PackageRegistry, startPackageRegistry } from "./start-package-registry.js";

const PACKAGES = [
  "@ianakit/tcp",
  "@ianakit/udp",
  "@ianakit/sctp",
  "@ianakit/dccp",
  "@ianakit/dns-sd",
  "@ianakit/registry",
  "ianakit",
];
const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ianakit-e2e-"));
const repository = join(folder, "repository");
const consumer = join(folder, "consumer");
let registry: PackageRegistry;
let door: RefusingDoor;

beforeAll(async () => {
  registry = await startPackageRegistry(join(folder, "verdaccio"));
  door = await refusePublishing(registry.url);
  cloneRepository(repository);
  setAddress();
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "type": "module", "private": true }\n');
}, 300_000);

afterAll(async () => {
  await door.stop();
  await registry.stop();
  rmSync(folder, { recursive: true });
});

test("every package is published as 1.0.0, and a consumer compiles and runs", async () => {
  runTool("version");
  commit("Release");
  await expectRelease();
  for (const name of PACKAGES) expect(await listVersions(name), name).toEqual(["1.0.0"]);
  expect(listTags()).toEqual(PACKAGES.map((name) => `${name}@1.0.0`).sort());
  install("1.0.0");
  expect(runProgram()).toBe("79 79 79 _ipp._tcp true\n");
}, 600_000);

test("an update is released on top, though one package is refused at first, and the consumer still compiles", async () => {
  writeFileSync(join(repository, "next.csv"), makeUpdate());
  runTool("update", "--from", "next.csv", "--date", "2099-01-01");
  rmSync(join(repository, "next.csv"));
  commit("Take the registry");
  runTool("version");
  commit("Release");
  door.refused.add("@ianakit/udp");
  expect((await release()).isDone).toBe(false);
  expect(await listVersions("@ianakit/tcp")).toEqual(["1.0.0", "1.1.0"]);
  expect(await listVersions("@ianakit/udp")).toEqual(["1.0.0"]);
  // A tag that a killed release did not come to set.
  execFileSync("git", ["tag", "--delete", "@ianakit/tcp@1.1.0"], { cwd: repository, stdio: "ignore" });
  door.refused.clear();
  await expectRelease();
  const versions = await Promise.all(PACKAGES.map(listVersions));
  const [tcp, udp, sctp, dccp, dnsSd, registryVersions, cli] = versions;
  expect({ tcp, udp, registryVersions }).toEqual({
    tcp: ["1.0.0", "1.1.0"],
    udp: ["1.0.0", "1.1.0"],
    registryVersions: ["1.0.0", "1.1.0"],
  });
  expect(cli).toEqual(["1.0.0", "1.0.1"]);
  expect({ sctp, dccp, dnsSd }).toEqual({ sctp: ["1.0.0"], dccp: ["1.0.0"], dnsSd: ["1.0.0"] });
  expect(listTags()).toEqual(
    PACKAGES.flatMap((name, index) => (versions[index] ?? []).map((version) => `${name}@${version}`)).sort(),
  );
  install("latest");
  expect(runProgram()).toBe("79 79 undefined _ipp._tcp true\n");
  const changelog = readFileSync(join(repository, "packages/tcp/CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(/## 1\.1\.0[\s\S]*MADE_UP[\s\S]*FINGER[\s\S]*## 1\.0\.0/);
}, 600_000);

test("a release with nothing new publishes nothing", async () => {
  const before = await Promise.all(PACKAGES.map(listVersions));
  await expectRelease();
  expect(await Promise.all(PACKAGES.map(listVersions))).toEqual(before);
}, 600_000);

/** Withdraws finger, 79/tcp and 79/udp, and assigns 79/tcp to a made-up service. */
function makeUpdate(): string {
  const csv = readFileSync(join(repository, "data/service-names-port-numbers.csv"), "utf8");
  const without = csv.replace(/^finger,79,(?:tcp|udp),.*\r?\n/gm, "");
  return `${without}made-up,79,tcp,A made-up service,,,2098-01-01,,,,,\r\n`;
}

/** What CONTRIBUTING says to do before the first release; the first commit takes it along. */
function setAddress(): void {
  const manifest = join(repository, "package.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("/OWNER/", "/example/"));
}

function runTool(...arguments_: string[]): void {
  if (arguments_[0] === "version") execFileSync("npm", ["run", "build"], { cwd: repository, stdio: "pipe" });
  execFileSync(process.execPath, ["tools/release/dist/commands/main.js", ...arguments_], {
    cwd: repository,
    stdio: "pipe",
  });
}

/** Releases to the door, which this process holds: nothing here may block it. Answers whether all went well, and what was printed. */
async function release(): Promise<{ readonly isDone: boolean; readonly output: string }> {
  const environment = { ...identity(), NPM_CONFIG_REGISTRY: door.url, NODE_AUTH_TOKEN: registry.token };
  const child = spawn(process.execPath, ["tools/release/dist/commands/main.js", "release"], {
    cwd: repository,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => output.push(part));
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { isDone: status === 0, output: Buffer.concat(output).toString() };
}

async function expectRelease(): Promise<void> {
  const { isDone, output } = await release();
  expect(isDone, output).toBe(true);
}

function commit(message: string): void {
  execFileSync("git", ["add", "--all"], { cwd: repository });
  execFileSync("git", ["commit", "--quiet", "--message", message], { cwd: repository, env: identity() });
}

function identity(): NodeJS.ProcessEnv {
  const names = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return { ...process.env, ...names };
}

function listTags(): readonly string[] {
  return execFileSync("git", ["tag"], { cwd: repository, encoding: "utf8" }).trim().split("\n").sort();
}

async function listVersions(name: string): Promise<readonly string[]> {
  const { versions = {} } = (await (await fetch(`${registry.url}${encodeURIComponent(name)}`)).json()) as {
    versions?: object;
  };
  return Object.keys(versions).sort();
}

function install(version: string): void {
  const wanted = PACKAGES.map((name) => `${name}@${version}`);
  execFileSync(
    "npm",
    ["install", "--prefer-online", "--no-audit", "--no-fund", `--registry=${registry.url}`, ...wanted],
    { cwd: consumer, stdio: "pipe" },
  );
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
function runProgram(): string {
  writeFileSync(join(consumer, "program.ts"), PROGRAM);
  const options = ["--module", "nodenext", "--target", "es2022", "--strict", "--lib", "es2023,dom"];
  execFileSync(process.execPath, [compiler, ...options, "program.ts"], {
    cwd: consumer,
    stdio: "pipe",
  });
  return execFileSync(process.execPath, ["program.js"], { cwd: consumer, encoding: "utf8" });
}
