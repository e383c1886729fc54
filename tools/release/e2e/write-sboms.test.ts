import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSboms } from "../src/commands/write-sboms.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ianakit-sbom-"));

beforeAll(() => writeSboms(root, folder));
afterAll(() => rmSync(folder, { recursive: true }));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string }[];
}

function readComponents(name: string): readonly Component[] {
  const { bomFormat, components } = JSON.parse(readFileSync(join(folder, `${name}.cdx.json`), "utf8"));
  expect(bomFormat).toBe("CycloneDX");
  return components;
}

function isPrivate(name: string): boolean {
  return JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).private === true;
}

test("there is a document for each package, and one for what builds them", () => {
  const published = readdirSync(join(root, "packages")).filter((name) => !isPrivate(name));
  const names = [...published, "workspace"];
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.cdx.json`).toSorted());
});

test.each(["tcp", "udp", "sctp"])("@ianakit/%s is made of itself alone", (name) => {
  expect(readComponents(name).map(({ purl }) => purl)).toEqual([
    expect.stringMatching(new RegExp(`^pkg:npm/%40ianakit/${name}@\\d`)),
  ]);
});

test("the command line names every library in its bundle, at its version", () => {
  const manifest = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
  // Of one library several versions may be there, each for another one that wants it.
  const components = readComponents("cli").map(({ name, version }) => `${name} ${version}`);
  for (const [library, version] of Object.entries(manifest.devDependencies))
    if (!library.startsWith("@ianakit/")) expect(components).toContain(`${library} ${version}`);
  const licences = readFileSync(join(root, "packages/cli/dist/LICENSES.txt"), "utf8");
  const bundled = [...licences.matchAll(/^(\S+) (\d+\.\d+\.\d+) \(/gm)];
  expect(bundled.length).toBeGreaterThan(3);
  for (const [, library, version] of bundled) expect(components).toContain(`${library} ${version}`);
});

test("the workspace's holds the sum of every library that comes from elsewhere, and no place of this machine", () => {
  const foreign = readComponents("workspace").filter(({ purl }) => !/^pkg:npm\/(?:%40)?ianakit/.test(purl));
  expect(foreign.length).toBeGreaterThan(200);
  for (const { purl, hashes = [] } of foreign)
    expect([purl, hashes.map(({ alg }) => alg)]).toEqual([purl, ["SHA-512"]]);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), "utf8")).not.toContain(root.slice(0, -1));
});
