import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TestRepository } from "../../../release/test/commands/test-repository.js";
import { makeRow } from "../../../release/test/make-csv.js";
import type { PendingPackage } from "../../src/changes/changes.js";
import { compareWithRelease } from "../../src/changes/compare-with-release.js";

const ROWS = ["http 80/tcp", "http 80/udp", "pmcdproxy 44322/tcp"] as const;

async function comparePending(repository: TestRepository): Promise<ReadonlyMap<string, PendingPackage>> {
  const update = await compareWithRelease(repository.root);
  if (update.kind !== "pending") throw new Error(update.kind);
  return new Map(update.packages.map((it) => [it.name, it]));
}

describe("the last update", () => {
  it("is what changed since the last release, in the words of the packages' changelogs", async () => {
    const repository = new TestRepository(ROWS, "2026-01-01");
    await repository.update(
      ["http 80/tcp", "http 80/udp", makeRow("foo 81/tcp", { description: "Foo `bar`" })],
      "2026-02-01",
      { isLossAccepted: true },
    );
    const packages = await comparePending(repository);
    expect([...packages.keys()]).toEqual(["@ianakit/tcp", "@ianakit/dns-sd", "@ianakit/registry"]);
    const tcp = packages.get("@ianakit/tcp");
    expect(tcp).toMatchObject({ bump: "minor" });
    expect(repository.changeset("tcp")).toContain(tcp?.summary);
    const added = tcp?.sections.find(({ heading }) => heading === "Added");
    expect(added?.lines).toContainEqual(["FOO", "81", "Foo 'bar'"]);
    const headings = packages.get("@ianakit/registry")?.sections.map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Added", "Withdrawn"]));
  });

  it("names the first lines of a big one and counts the rest", async () => {
    const repository = new TestRepository(ROWS, "2026-01-01");
    const many = Array.from({ length: 100 }, (_, index) => `added-${index}x ${1000 + index}/tcp`);
    await repository.update([...ROWS, ...many], "2026-02-01");
    const section = (await comparePending(repository)).get("@ianakit/registry")?.sections[0];
    expect([section?.heading, section?.lines.length, section?.omitted]).toEqual(["Added", 60, 40]);
  });

  it("is what the last release brought, where nothing changed since", async () => {
    const repository = new TestRepository(ROWS, "2026-01-01");
    repository.write(
      "packages/tcp/CHANGELOG.md",
      "# @ianakit/tcp\n\n## 1.1.0\n\n### Minor Changes\n\n- Foo.\n\n## 1.0.0\n\nBar.\n",
    );
    expect(await compareWithRelease(repository.root)).toEqual({
      kind: "released",
      packages: [{ name: "@ianakit/tcp", version: "1.1.0", entry: "### Minor Changes\n\n- Foo." }],
    });
  });

  it("is nothing before the first release", async () => {
    const repository = new TestRepository(ROWS, "2026-01-01");
    rmSync(`${repository.root}/data/released`, { recursive: true });
    expect(await compareWithRelease(repository.root)).toEqual({ kind: "first" });
  });

  it("fails on a released snapshot that cannot be read, and names it", async () => {
    const repository = new TestRepository(ROWS, "2026-01-01");
    repository.write("data/released/service-names-port-numbers.csv", "nonsense\n");
    await expect(compareWithRelease(repository.root)).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ file: "data/released/service-names-port-numbers.csv", rule: "header" }),
      ]),
    });
  });
});
