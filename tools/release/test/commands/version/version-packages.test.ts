import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namePackage, RELEASED_PACKAGES } from "../../../src/changesets/packages.js";
import { rebuildData } from "../../../src/commands/update-registry.js";
import { versionPackages } from "../../../src/commands/version/version-packages.js";
import { TestRepository } from "../test-repository.js";

const WORKSPACES = {
  "package.json": { name: "workspace", private: true, workspaces: ["packages/*", "tools/*"] },
  "package-lock.json": { name: "workspace", lockfileVersion: 3, requires: true, packages: {} },
  ".changeset/config.json": {
    changelog: "@changesets/cli/changelog",
    access: "public",
    baseBranch: "main",
    privatePackages: { version: false, tag: false },
  },
  "tools/release/package.json": { name: "@ianakit/release", version: "0.0.0", private: true },
};

/** A repository with workspaces that changesets knows, with an update since its release that gives `bar` 200/tcp. */
async function layUpdate(): Promise<TestRepository> {
  const repository = new TestRepository(["foo 100/tcp", "code 5/dccp"], "2026-01-01");
  const manifests = RELEASED_PACKAGES.map((name) => [
    `packages/${name}/package.json`,
    { name: namePackage(name), version: "1.2.3" },
  ]);
  for (const [path, content] of Object.entries({ ...WORKSPACES, ...Object.fromEntries(manifests) }))
    repository.write(path, JSON.stringify(content, undefined, 2));
  repository.write(".npmrc", "offline=true\n");
  repository.write("tools/build/build.mjs", "");
  await repository.update(["foo 100/tcp", "bar 200/tcp", "code 5/dccp"], "2026-02-01");
  return repository;
}

test("changesets become versions and changelogs, and data/ the last release, in one write", async () => {
  // Of the registry's changesets and a written one of the same package the higher bump counts.
  const repository = await layWith({ "by-hand": '---\n"@ianakit/dns-sd": major\n---\n\nOur code.\n' });
  const read = (path: string) => readFileSync(join(repository.root, path), "utf8");
  expect(repository.bumps()).toMatchObject({ tcp: "minor", "dns-sd": "minor" });
  await versionPackages(repository.root);
  expect(JSON.parse(read("packages/tcp/package.json")).version).toBe("1.3.0");
  expect(read("packages/tcp/CHANGELOG.md")).toContain(
    "## 1.3.0\n\n### Minor Changes\n\n- Registry of 2026-02-01",
  );
  expect(JSON.parse(read("packages/dns-sd/package.json")).version).toBe("2.0.0");
  const { packages } = JSON.parse(read("package-lock.json"));
  expect([packages["packages/tcp"].version, packages["packages/dns-sd"].version]).toEqual(["1.3.0", "2.0.0"]);
  expect(existsSync(join(repository.root, ".changeset/registry-tcp.md"))).toBe(false);
  expect(repository.read("releasedLedger")).toBe(repository.read("ledger"));
  expect(repository.read("releasedCsv")).toBe(repository.read("csv"));
  expect(repository.read("releasedLedger")).toContain('"BAR"');
  expect(JSON.parse(read("packages/dccp/package.json")).version).toBe("1.2.3");
  expect(existsSync(join(repository.root, "packages/dccp/CHANGELOG.md"))).toBe(false);
});

test("a changeset that names no package of the repository stops everything, and nothing is written", async () => {
  const repository = await layWith({ x: '---\n"@ianakit/nothing": minor\n---\n\nX.\n' });
  const before = repository.snapshot();
  await expect(versionPackages(repository.root)).rejects.toThrow("@ianakit/nothing");
  expect(repository.snapshot()).toEqual(before);
});

async function layWith(changesets: Record<string, string>): Promise<TestRepository> {
  const repository = await layUpdate();
  for (const [name, content] of Object.entries(changesets))
    repository.write(`.changeset/${name}.md`, content);
  return repository;
}

/** What a merge, or a person, may leave. */
const HALF_MERGED: readonly (readonly [what: string, leave: (repository: TestRepository) => void])[] = [
  ["without the changeset of a package", ({ root }) => rmSync(join(root, ".changeset/registry-tcp.md"))],
  [
    "with a patch where a constant came",
    (repository) => repository.write(".changeset/registry-tcp.md", '---\n"@ianakit/tcp": patch\n---\n\nX.\n'),
  ],
  [
    "with the changeset of an update that was undone",
    (repository) =>
      repository.write(".changeset/registry-dccp.md", '---\n"@ianakit/dccp": minor\n---\n\nX.\n'),
  ],
  [
    "with the ledger of before the update",
    (repository) => repository.write("data/identifiers.json", repository.read("releasedLedger")),
  ],
];

test.each(HALF_MERGED)("an update %s becomes no version, until it is made again", async (_, leave) => {
  const repository = await layUpdate();
  const whole = repository.snapshot();
  leave(repository);
  const before = repository.snapshot();
  await expect(versionPackages(repository.root)).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining("registry:rebuild") }],
  });
  expect(repository.snapshot()).toEqual(before);
  await rebuildData(repository.root);
  expect(repository.snapshot()).toEqual(whole);
});
