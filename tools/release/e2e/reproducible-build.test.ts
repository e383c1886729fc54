import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cloneRepository } from "./clone-repository.js";

const folder = mkdtempSync(join(tmpdir(), "ianakit-reproducible-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds what is committed from nothing, as another machine would, and answers each tarball's sum. */
function buildAndPack(place: string, variables: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const repository = join(folder, place);
  cloneRepository(repository);
  const home = join(folder, `home of ${place.length}`);
  mkdirSync(home);
  const environment = { ...process.env, ...variables, HOME: home, TURBO_FORCE: "true" };
  execFileSync("npm", ["run", "build"], { cwd: repository, env: environment, stdio: "pipe" });
  const packages = readdirSync(join(repository, "packages"));
  return Object.fromEntries(
    packages.map((name) => {
      const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], {
        cwd: join(repository, "packages", name),
        env: environment,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      // A sha512 of the tarball, as package registries and lockfiles state it.
      const [{ integrity }] = JSON.parse(packed) as [{ integrity: string }];
      return [name, integrity];
    }),
  );
}

test("two clean builds in two folders, time zones and languages give the same tarballs, byte for byte", () => {
  const one = buildAndPack("a", { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" });
  const other = buildAndPack("a longer path é/with a folder in it", {
    TZ: "America/St_Johns",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  });
  expect(Object.keys(one)).toHaveLength(7);
  expect(Object.values(one).join()).toMatch(/^(?:sha512-[\w+/=]+,?){7}$/);
  expect(other).toEqual(one);
}, 900_000);
