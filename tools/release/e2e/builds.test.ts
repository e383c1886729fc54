import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RELEASED_PACKAGES } from "../src/changesets/packages.js";
import { openClone } from "../src/rehearsal/repository.js";

type Sums = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ianakit-builds-"));
const near = join(folder, "a");
const far = join(folder, "a longer path é/".padEnd(200, "with a folder in it "));
const PLAIN = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };
const TURKISH = { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
let sums: Sums;

beforeAll(async () => {
  await openClone(root, near);
  expect(await startBuild(near, PLAIN).end).toEqual([0, null]);
  sums = pack(near, PLAIN);
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds what is committed, without what a cache holds of an earlier build. */
function startBuild(repository: string, variables: NodeJS.ProcessEnv) {
  const child = spawn("npm", ["run", "build"], {
    cwd: repository,
    env: environment(variables),
    stdio: "ignore",
    detached: true,
  });
  return { end: once(child, "close"), interrupt: () => process.kill(-(child.pid ?? 0), "SIGINT") };
}

/** The sha512 of each tarball, as package registries and lockfiles state it. */
function pack(repository: string, variables: NodeJS.ProcessEnv): Sums {
  const target = mkdtempSync(join(folder, "tarballs-"));
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", target];
  return Object.fromEntries(
    RELEASED_PACKAGES.map((name) => {
      const cwd = join(repository, "packages", name, "package");
      const printed = execFileSync("npm", args, {
        cwd,
        env: environment(variables),
        stdio: ["ignore", "pipe", "ignore"],
      });
      const [{ integrity }] = JSON.parse(printed.toString()) as [{ integrity: string }];
      return [name, integrity];
    }),
  );
}

function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const home = join(folder, `home ${variables.LANG}`);
  mkdirSync(home, { recursive: true });
  return { ...process.env, ...variables, HOME: home, TURBO_FORCE: "true" };
}

function listLeftovers(repository: string): readonly string[] {
  const packages = join(repository, "packages");
  return RELEASED_PACKAGES.flatMap((name) =>
    readdirSync(join(packages, name)).filter(
      (file) => /^\.(?:dist|package)-/.test(file) || file === ".ianakit-journal",
    ),
  );
}

test("two clean builds in two folders, time zones and languages give the same tarballs, byte for byte", async () => {
  mkdirSync(far, { recursive: true });
  await openClone(root, far);
  expect(await startBuild(far, TURKISH).end).toEqual([0, null]);
  expect(Object.values(sums)).toEqual(
    RELEASED_PACKAGES.map(() => expect.stringMatching(/^sha512-[\w+/=]+$/)),
  );
  expect(pack(far, TURKISH)).toEqual(sums);
}, 900_000);

test("two builds at once of one folder both end well, and leave what one would", async () => {
  for (const name of RELEASED_PACKAGES)
    for (const built of ["dist", "package"]) rmSync(join(near, "packages", name, built), { recursive: true });
  rmSync(join(near, "tools/generator/dist"), { recursive: true });
  const builds = [startBuild(near, PLAIN), startBuild(near, PLAIN)];
  expect(await Promise.all(builds.map(({ end }) => end))).toEqual([
    [0, null],
    [0, null],
  ]);
  expect([pack(near, PLAIN), listLeftovers(near)]).toEqual([sums, []]);
}, 900_000);

test("a build that is interrupted leaves whole packages, and the next one clears up", async () => {
  const build = startBuild(near, PLAIN);
  const staging = () => listLeftovers(near).length > 0;
  for (let waited = 0; !staging() && waited < 300_000; waited += 20) await wait(20);
  build.interrupt();
  expect((await build.end)[0]).not.toBe(0);
  expect(existsSync(join(near, "packages/tcp/dist"))).toBe(true);
  expect(pack(near, PLAIN)).toEqual(sums);
  expect(await startBuild(near, PLAIN).end).toEqual([0, null]);
  expect([pack(near, PLAIN), listLeftovers(near)]).toEqual([sums, []]);
}, 900_000);
