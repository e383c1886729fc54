import { Failure } from "@ianakit/generator/problems";
import { expect, test } from "vitest";
import { retireTombstones } from "../../src/commands/retire-tombstones.js";
import { TestRepository } from "./test-repository.js";

const ROWS = ["foo 100/tcp", "bar 200/tcp", "ipp 631/tcp"];

async function withdrawFoo(): Promise<TestRepository> {
  const repository = new TestRepository(ROWS, "2026-01-01");
  await repository.update(ROWS.slice(1), "2026-02-01", { isLossAccepted: true });
  return repository;
}

test("a tombstone is listed, and nothing is written", async () => {
  const repository = await withdrawFoo();
  repository.release();
  const files = repository.snapshot();
  expect(await retireTombstones(repository.root, { before: "2026-03-01", areDropped: false })).toEqual([
    "dns-sd FOO_TCP",
    "tcp FOO",
  ]);
  expect(await retireTombstones(repository.root, { before: "2026-02-01", areDropped: false })).toEqual([]);
  expect(repository.snapshot()).toEqual(files);
});

test("a tombstone that no release has shown yet stays", async () => {
  const repository = await withdrawFoo();
  expect(await retireTombstones(repository.root, { before: "2026-03-01", areDropped: true })).toEqual([]);
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a dropped tombstone is a planned major, and its identifier is never given to anything else", async () => {
  const repository = await withdrawFoo();
  repository.release();
  await retireTombstones(repository.root, { before: "2026-03-01", areDropped: true });
  expect(repository.bumps()).toMatchObject({ tcp: "major" });
  expect(repository.changeset("tcp")).toMatch(/\*\*Removed\*\*[^*]+FOO +100/);
  expect(repository.ledger().packages.tcp.FOO).toMatchObject({ port: 100, retired: "2026-02-01" });
  repository.release();
  await repository.update([...ROWS.slice(1), "foo 300/tcp"], "2026-04-01");
  expect(repository.ledger().packages.tcp).toMatchObject({
    FOO: { port: 100, retired: "2026-02-01" },
    FOO_300: { port: 300 },
  });
});

test("an update before the release keeps what is planned", async () => {
  const repository = await withdrawFoo();
  repository.release();
  await retireTombstones(repository.root, { before: "2026-03-01", areDropped: true });
  await repository.update([...ROWS.slice(1), "new 400/tcp"], "2026-04-01");
  expect(repository.bumps()).toMatchObject({ tcp: "major" });
  expect(repository.changeset("tcp")).toMatch(/Removed[\s\S]+FOO +100[\s\S]+Added[\s\S]+NEW +400/);
});

test("what comes back at its port is no longer retired", async () => {
  const repository = await withdrawFoo();
  repository.release();
  await retireTombstones(repository.root, { before: "2026-03-01", areDropped: true });
  repository.release();
  await repository.update(ROWS, "2026-04-01");
  expect(repository.ledger().packages.tcp.FOO).not.toHaveProperty("retired");
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a day that is none is refused", async () => {
  const repository = await withdrawFoo();
  await expect(retireTombstones(repository.root, { before: "soon", areDropped: true })).rejects.toThrow(
    Failure,
  );
});
