import { existsSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { withLock } from "@ianakit/generator/transaction";
import { expect, test } from "vitest";
import { rebuildData, type UpdateOptions, updateRegistry } from "../../src/commands/update-registry.js";
import { DATA_FILES } from "../../src/update/data.js";
import { makeCsv } from "../make-csv.js";
import { FAULTS } from "./fetch/faults.js";
import { serveOnLoopback } from "./fetch/serve-on-loopback.js";
import { TestRepository } from "./test-repository.js";

const fetchOptions = { pausesMilliseconds: [] };
const OPTIONS: UpdateOptions = { isSmallAllowed: true, date: "2026-02-01", fetchOptions };

function pointTo(repository: TestRepository, source: URL): void {
  const provenance = JSON.parse(repository.read("provenance"));
  repository.write(DATA_FILES.provenance, JSON.stringify({ ...provenance, source: source.href }));
}

test.each(Object.entries(FAULTS))(
  "after %s data/ is byte for byte as before",
  async (_, { listener, options }) => {
    const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
    pointTo(repository, await serveOnLoopback(listener));
    const before = repository.snapshot();
    const update = updateRegistry(repository.root, {
      ...OPTIONS,
      fetchOptions: { ...fetchOptions, ...options },
    });
    await expect(update).rejects.toThrow("http://127.0.0.1");
    expect(repository.snapshot()).toEqual(before);
  },
);

const whole = makeCsv(["foo 100/tcp", "bar 200/tcp"]);

test.each([
  ["a page that is labelled as CSV", "<!DOCTYPE html><title>Not found</title>", "format"],
  ["a registry that is cut off in a row", whole.slice(0, -20), "row-length"],
  ["a registry that is cut off at a row's end", whole.slice(0, -2), "complete-file"],
  ["another table", "Name,Value\r\na,b\r\n", "header"],
  ["another registry's XML", '<registry id="dns-parameters"></registry>', "xml"],
  ["nothing but spaces", "  \r\n", "header"],
])("%s is refused, and data/ is as before", async (_, body, rule) => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const source = await serveOnLoopback((_request, response) =>
    response.writeHead(200, { "content-type": "text/csv" }).end(body),
  );
  pointTo(repository, source);
  const before = repository.snapshot();
  await expect(updateRegistry(repository.root, OPTIONS)).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ rule })]),
  });
  expect(repository.snapshot()).toEqual(before);
});

test("an update without the last release is refused where a package has a version: it would begin anew", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  repository.unrelease();
  repository.write("packages/tcp/package.json", JSON.stringify({ version: "1.2.0" }));
  const before = repository.snapshot();
  const lost = { problems: [expect.objectContaining({ rule: "released-files" })] };
  await expect(repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01")).rejects.toMatchObject(lost);
  await expect(rebuildData(repository.root)).rejects.toMatchObject(lost);
  expect(repository.snapshot()).toMatchObject(before);
  repository.write("packages/tcp/package.json", JSON.stringify({ version: "0.0.0" }));
  expect(await repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01")).toMatchObject({
    kind: "updated",
  });
});

test("a part of the registry is too small", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await expect(
    repository.update(["foo 100/tcp"], "2026-02-01", { isSmallAllowed: false }),
  ).rejects.toMatchObject({
    problems: [expect.objectContaining({ rule: "row-count" })],
  });
});

test("what the server calls a version is asked about at the next update", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const seen: IncomingHttpHeaders[] = [];
  const source = await serveOnLoopback((request, response) => {
    seen.push(request.headers);
    if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
    else
      response
        .writeHead(200, {
          "content-type": "text/csv",
          etag: '"one"',
          "last-modified": "Sun, 01 Feb 2026 10:00:00 GMT",
        })
        .end(whole);
  });
  pointTo(repository, source);
  const { date: _, ...dateless } = OPTIONS;
  expect(await updateRegistry(repository.root, dateless)).toMatchObject({
    kind: "updated",
    date: "2026-02-01",
  });
  expect(JSON.parse(repository.read("provenance"))).toMatchObject({
    asOf: "2026-02-01",
    rows: 2,
    source: source.href,
    etag: '"one"',
    lastModified: "Sun, 01 Feb 2026 10:00:00 GMT",
  });
  expect(await updateRegistry(repository.root, dateless)).toEqual({
    kind: "unchanged",
    recovery: "nothing",
    warnings: [],
  });
  expect(seen.map((headers) => headers["if-none-match"])).toEqual([undefined, '"one"']);
  repository.write(DATA_FILES.csv, makeCsv(["foo 100/tcp"]));
  const untouched = { ...JSON.parse(repository.read("provenance")), etag: '"one"' };
  repository.write(DATA_FILES.provenance, JSON.stringify(untouched));
  await updateRegistry(repository.root, dateless);
  expect(seen.at(-1)).not.toHaveProperty("if-none-match");
});

test("the first snapshot of IANA's own ends what is said of composed data", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const composed = {
    ...JSON.parse(repository.read("provenance")),
    composedFrom: [{ npm: "x@1.0.0", gives: "names" }],
    knownGaps: ["y"],
  };
  repository.write(DATA_FILES.provenance, JSON.stringify(composed));
  await repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01");
  const provenance = JSON.parse(repository.read("provenance"));
  expect(provenance).not.toHaveProperty("composedFrom");
  expect(provenance).not.toHaveProperty("knownGaps");
  expect(repository.read("notice")).toBe(
    "ianakit\n\n--- The data ---\ndata/service-names-port-numbers.csv is IANA's own file.\n--- End of the data ---\n",
  );
});

test("the source's own file ends it too where it holds the rows that were composed: releases wait for that", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const source = await serveOnLoopback((_request, response) =>
    response.writeHead(200, { "content-type": "text/csv" }).end(repository.read("csv")),
  );
  pointTo(repository, source);
  const composed = {
    ...JSON.parse(repository.read("provenance")),
    composedFrom: [{ npm: "x@1.0.0", gives: "names" }],
  };
  repository.write(DATA_FILES.provenance, JSON.stringify(composed));
  const ledger = repository.read("ledger");
  expect(await updateRegistry(repository.root, OPTIONS)).toMatchObject({ kind: "updated" });
  expect(JSON.parse(repository.read("provenance"))).not.toHaveProperty("composedFrom");
  expect(repository.read("ledger")).toBe(ledger);
  expect(repository.bumps()).toEqual({});
  expect(await updateRegistry(repository.root, OPTIONS)).toMatchObject({ kind: "unchanged" });
});

test("the documents name the day, the rows and the origin of the snapshot that is here", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01");
  expect(repository.read("readme")).toContain("as of **2026-02-01**, IANA's own file");
  const readme = repository.read("dataReadme");
  expect(readme).toContain("The snapshot is of **2026-02-01** and has 2 rows. It is IANA's own file");
  expect(readme.startsWith("# Name\n")).toBe(true);
  expect(readme.endsWith("\n\nMore.\n")).toBe(true);
});

test("a document whose markers are gone stops the update, and nothing is written", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  repository.write(DATA_FILES.readme, "The data is the registry as of **2026-01-01**.\n");
  const next = join(repository.root, "next.csv");
  writeFileSync(next, makeCsv(["foo 100/tcp", "bar 200/tcp"]));
  const before = repository.snapshot();
  const update = updateRegistry(repository.root, { from: next, date: "2026-02-01", isSmallAllowed: true });
  await expect(update).rejects.toMatchObject({
    problems: [{ file: "README.md", rule: "document-markers" }],
  });
  expect(repository.snapshot()).toEqual(before);
});

test("XML is taken as CSV is, and data/ holds CSV", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const record = (name: string, port: number) =>
    `<record><name>${name}</name><protocol>tcp</protocol><number>${port}</number></record>`;
  const xml = `<registry id="service-names-port-numbers"><updated>2026-02-13</updated>${record("foo", 100)}${record("bar", 200)}</registry>`;
  repository.write("next.xml", xml);
  const from = join(repository.root, "next.xml");
  expect(await updateRegistry(repository.root, { from, isSmallAllowed: true })).toMatchObject({
    date: "2026-02-13",
  });
  expect(repository.read("csv")).toBe(whole);
});

test("before the first release nothing leaves a tombstone, and the first changelog speaks of no deprecation", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  rmSync(join(repository.root, "data/released"), { recursive: true });
  const outcome = await repository.update(["bar 200/tcp"], "2026-02-01", { isLossAccepted: true });
  expect(Object.keys(repository.ledger().packages.tcp)).toEqual(["BAR"]);
  expect(outcome.kind === "updated" && outcome.plan.updates).toEqual([]);
  expect(repository.bumps()).toEqual({});
  expect(existsSync(join(repository.root, "data/released"))).toBe(false);
});

test("a ledger that a merge left with both sides in it is made again, with its changesets", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["bar 200/tcp"], "2026-02-01", { isLossAccepted: true });
  const [ledger, changeset] = [repository.read("ledger"), repository.changeset("tcp")];
  repository.write(DATA_FILES.ledger, `<<<<<<< HEAD\n${ledger}`);
  repository.write(".changeset/registry-tcp.md", "<<<<<<< HEAD\n");
  await rebuildData(repository.root);
  expect(repository.read("ledger")).toBe(ledger);
  expect(repository.changeset("tcp")).toBe(changeset);
});

test("a released identifier that somebody took out or swapped comes back as it was released", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 200/tcp"], "2026-01-01");
  const ledger = repository.read("ledger");
  repository.write(DATA_FILES.ledger, ledger.replace(/^ +"FOO": .+\n/m, ""));
  await rebuildData(repository.root);
  expect(repository.read("ledger")).toBe(ledger);
});

test.each([DATA_FILES.releasedCsv, DATA_FILES.releasedLedger])(
  "where %s was lost, nothing is taken for a first release",
  async (file) => {
    const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
    rmSync(join(repository.root, file));
    const before = repository.read("ledger");
    const problems = [expect.objectContaining({ file, rule: "readable-file" })];
    await expect(repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01")).rejects.toMatchObject({
      problems,
    });
    await expect(rebuildData(repository.root)).rejects.toMatchObject({ problems });
    expect(repository.read("ledger")).toBe(before);
  },
);

test("of two updates at once the second stops, though the first would soon be done", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const both = await Promise.allSettled([
    repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01"),
    repository.update(["foo 100/tcp", "baz 300/tcp"], "2026-02-01"),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("of two updates at once the second says so and stops", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await withLock(repository.root, async () => {
    await expect(repository.update(["bar 200/tcp"], "2026-02-01")).rejects.toThrow(
      "another command is at work",
    );
  });
  expect(repository.bumps()).toEqual({});
});
