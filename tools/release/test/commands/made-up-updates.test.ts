import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { updateRegistry } from "../../src/commands/update-registry.js";
import { makeCsv, makeRow } from "../make-csv.js";
import { TestRepository } from "./test-repository.js";

const dated = (text: string, registrationDate: string) => makeRow(text, { registrationDate });

test("a renamed service keeps its constant as a tombstone that names the successor, and comes back when renamed back", async () => {
  const old = [dated("pmcdproxy 44322/tcp", "2014-05-01")];
  const renamed = [dated("pmproxy 44322/tcp", "2014-05-01")];
  const repository = new TestRepository(old, "2025-09-14");
  await repository.update(renamed, "2025-09-30");
  expect(repository.bumps()).toMatchObject({ tcp: "minor", registry: "minor" });
  expect(repository.ledger().packages.tcp).toMatchObject({
    PMCDPROXY: { port: 44322, withdrawn: "2025-09-30", replacedBy: "PMPROXY" },
    PMPROXY: { port: 44322, since: "2025-09-30" },
  });
  expect(repository.changeset("tcp")).toContain("PMCDPROXY  44322  use PMPROXY");
  repository.release();
  await repository.update(old, "2025-10-17");
  const { PMCDPROXY, PMPROXY } = repository.ledger().packages.tcp;
  expect(PMCDPROXY).not.toHaveProperty("withdrawn");
  expect(PMPROXY).toMatchObject({ withdrawn: "2025-10-17", replacedBy: "PMCDPROXY" });
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a service that moves keeps its name at the old port and gets another at the new one", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 300/tcp"], "2026-01-01");
  await repository.update(["foo 200/tcp", "bar 300/tcp"], "2026-02-01", { isLossAccepted: true });
  expect(repository.ledger().packages.tcp).toMatchObject({
    FOO: { port: 100, withdrawn: "2026-02-01", replacedBy: "FOO_200" },
    FOO_200: { port: 200 },
  });
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a port re-assigned to another service leaves a tombstone without a successor", async () => {
  const repository = new TestRepository([dated("old 100/tcp", "1999-01"), "bar 300/tcp"], "2026-01-01");
  await repository.update([dated("new 100/tcp", "2026-01-20"), "bar 300/tcp"], "2026-02-01", {
    isLossAccepted: true,
  });
  expect(repository.ledger().packages.tcp.OLD).toEqual({
    serviceName: "old",
    port: 100,
    since: "2026-01-01",
    withdrawn: "2026-02-01",
  });
});

test("a new name that would take a released identifier gets another one", async () => {
  const repository = new TestRepository(["foo-bar 100/tcp"], "2026-01-01");
  await repository.update(["foo-bar 100/tcp", "foo_bar 200/tcp"], "2026-02-01");
  expect(repository.ledger().packages.tcp).toMatchObject({
    FOO_BAR: { port: 100 },
    FOO_BAR_200: { port: 200 },
  });
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a second port, even a lower one, gets the name with the port", async () => {
  const repository = new TestRepository(["foo 200/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp", "foo 200/tcp"], "2026-02-01");
  expect(repository.ledger().packages.tcp).toMatchObject({ FOO: { port: 200 }, FOO_100: { port: 100 } });
  expect(repository.ledger().services.tcp.foo).toEqual([200, 100]);
});

test("a port that becomes a range keeps its name, and the range's end is new", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100-110/tcp"], "2026-02-01", { isLossAccepted: true });
  expect(repository.ledger().packages.tcp).toMatchObject({
    FOO: { port: 100 },
    FOO_LAST: { port: 110, role: "last" },
  });
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
});

test("a range that grows deprecates its end and names the new one", async () => {
  const repository = new TestRepository(["foo 100-110/tcp"], "2026-01-01");
  await repository.update(["foo 100-120/tcp"], "2026-02-01", { isLossAccepted: true });
  const { FOO, FOO_LAST, FOO_LAST_120 } = repository.ledger().packages.tcp;
  expect(FOO).not.toHaveProperty("withdrawn");
  expect(FOO_LAST).toMatchObject({ port: 110, withdrawn: "2026-02-01", replacedBy: "FOO_LAST_120" });
  expect(FOO_LAST_120).toMatchObject({ port: 120, role: "last" });
});

test("a range that grows at its beginning deprecates nothing, and documents the port that it began with", async () => {
  const repository = new TestRepository(["ircu 6665-6669/tcp"], "2026-01-01");
  await repository.update(["ircu 6664-6669/tcp"], "2026-02-01", { isLossAccepted: true });
  expect(repository.ledger().packages.tcp).toMatchObject({
    IRCU: { port: 6665, since: "2026-01-01" },
    IRCU_6664: { port: 6664, since: "2026-02-01" },
    IRCU_LAST: { port: 6669, since: "2026-01-01" },
  });
  expect(repository.bumps()).toMatchObject({ tcp: "minor", registry: "minor" });
  expect(repository.changeset("tcp")).toContain("IRCU_6664  6664");
  expect(repository.changeset("tcp")).toMatch(/IRCU +6665 +ports/);
  expect(repository.changeset("tcp")).not.toContain("**Deprecated**");
});

test("a row whose transport protocol is emptied withdraws nothing, and adds the three others", async () => {
  const repository = new TestRepository(["ssh 22/tcp", "bar 300/tcp"], "2026-01-01");
  await repository.update(["ssh 22", "bar 300/tcp"], "2026-02-01", { isLossAccepted: true });
  const { tcp, udp, sctp, dccp } = repository.ledger().packages;
  expect(tcp.SSH).toEqual({ serviceName: "ssh", port: 22, since: "2026-01-01" });
  for (const added of [udp, sctp, dccp]) expect(added.SSH).toMatchObject({ port: 22, since: "2026-02-01" });
  expect(repository.bumps()).toMatchObject({ tcp: "patch", udp: "minor", sctp: "minor", dccp: "minor" });
  expect(repository.changeset("tcp")).not.toContain("eprecated");
});

test("before the first release what is gone leaves no tombstone, and no changeset speaks of it", async () => {
  const repository = new TestRepository(["foo 100/tcp", "old 150/tcp"], "2026-01-01");
  repository.unrelease();
  await repository.update(["foo 100/tcp", "new 160/tcp"], "2026-02-01", { isLossAccepted: true });
  expect(repository.ledger().packages.tcp).toEqual({
    FOO: { serviceName: "foo", port: 100, since: "2026-01-01" },
    NEW: { serviceName: "new", port: 160, since: "2026-02-01" },
  });
  expect(repository.ledger().services.tcp).toEqual({ foo: [100], new: [160] });
  expect(repository.bumps()).toEqual({});
});

test("another transport protocol is a minor of its package and of those that have every name", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp", "foo 100/udp"], "2026-02-01");
  expect(repository.bumps()).toEqual({
    udp: "minor",
    "dns-sd": "minor",
    registry: "minor",
    "eslint-plugin": "patch",
    cli: "patch",
  });
});

test("everything of sctp gone is refused, and taken when it is asked for", async () => {
  const sctp = Array.from({ length: 8 }, (_, index) => `sctp-${index} ${index + 1}/sctp`);
  const tcp = Array.from({ length: 500 }, (_, index) => `tcp-${index} ${index + 1}/tcp`);
  const repository = new TestRepository([...tcp, ...sctp], "2026-01-01");
  const before = repository.snapshot();
  await expect(repository.update(tcp, "2026-02-01")).rejects.toMatchObject({
    problems: [{ rule: "loss", message: expect.stringContaining("8 of 8 sctp rows are gone") }],
  });
  expect(repository.snapshot()).toEqual({ ...before, "next.csv": expect.any(String) });
  await repository.update(tcp, "2026-02-01", { isLossAccepted: true });
  expect(repository.bumps()).toMatchObject({ sctp: "minor" });
  expect(repository.changeset("sctp")).toContain("8 deprecated");
});

test("an alias promoted to a name is a newcomer", async () => {
  const name = makeRow("foo-bar 100/tcp", {
    description: 'Foo\nIANA assigned this well-formed service name as a replacement for "foo_bar".',
  });
  const alias = makeRow("foo_bar 100/tcp", { assignmentNotes: 'This entry is an alias to "foo-bar".' });
  const repository = new TestRepository([name, alias], "2026-01-01");
  expect(repository.ledger().packages.tcp).not.toHaveProperty("FOO_BAR_100");
  await repository.update([makeRow("foo-bar 100/tcp"), makeRow("foo_bar 100/tcp")], "2026-02-01");
  expect(repository.ledger().packages.tcp).toMatchObject({
    FOO_BAR: { serviceName: "foo-bar", port: 100 },
    FOO_BAR_100: { serviceName: "foo_bar", port: 100, since: "2026-02-01" },
  });
});

test("what comes back is no longer deprecated", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 300/tcp"], "2026-01-01");
  await repository.update(["bar 300/tcp"], "2026-02-01", { isLossAccepted: true });
  repository.release();
  await repository.update(["foo 100/tcp", "bar 300/tcp"], "2026-03-01");
  expect(repository.ledger().packages.tcp.FOO).toEqual({
    serviceName: "foo",
    port: 100,
    since: "2026-01-01",
  });
  expect(repository.changeset("tcp")).toContain("FOO  100  is back in the registry");
});

test("a portless name that is given a transport protocol keeps the other label as a tombstone", async () => {
  const txt = { assignmentNotes: "Defined TXT keys: None" };
  const repository = new TestRepository([makeRow("foo", txt)], "2026-01-01");
  expect(Object.keys(repository.ledger().packages["dns-sd"])).toEqual(["FOO_TCP", "FOO_UDP"]);
  await repository.update([makeRow("foo /tcp", txt)], "2026-02-01", { isLossAccepted: true });
  const { FOO_TCP, FOO_UDP } = repository.ledger().packages["dns-sd"];
  expect(FOO_TCP).not.toHaveProperty("withdrawn");
  expect(FOO_UDP).toMatchObject({ serviceType: "_foo._udp", withdrawn: "2026-02-01", replacedBy: "FOO_TCP" });
  expect(repository.bumps()).toMatchObject({ "dns-sd": "minor" });
});

test("a name that changes case is a patch, and the types keep both spellings", async () => {
  const repository = new TestRepository(["Foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp"], "2026-02-01");
  expect(repository.ledger().packages.tcp).toEqual({
    FOO: { serviceName: "foo", port: 100, since: "2026-01-01" },
  });
  expect(Object.keys(repository.ledger().services.tcp)).toEqual(["Foo", "foo"]);
  expect(repository.bumps()).toMatchObject({ tcp: "patch" });
});

test("a description is a patch of the packages that carry it, and the others are not released", async () => {
  const repository = new TestRepository(["foo 100/tcp", "foo 100/udp"], "2026-01-01");
  await repository.update([makeRow("foo 100/tcp", { description: "A foo" }), "foo 100/udp"], "2026-02-01");
  expect(repository.bumps()).toEqual({
    tcp: "patch",
    "dns-sd": "patch",
    registry: "patch",
    "eslint-plugin": "patch",
    cli: "patch",
  });
});

test("two updates with no release between make one changeset that holds both", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01");
  await repository.update(["foo 100/tcp", "bar 200/tcp", "baz 300/tcp"], "2026-03-01");
  expect(repository.changeset("tcp")).toContain("Registry of 2026-03-01: 2 added.");
  expect(repository.changeset("tcp")).toMatch(/BAR {2}200\nBAZ {2}300/);
});

test("of two updates with no release between each keeps its day", async () => {
  const repository = new TestRepository(["foo 100/tcp", "old 150/tcp"], "2026-01-01");
  const accepted = { isLossAccepted: true };
  await repository.update(["foo 100/tcp", "bar 200/tcp", "moved 1/tcp"], "2026-02-01", accepted);
  await repository.update(
    ["foo 100/tcp", "bar 200/tcp", "baz 300/tcp", "moved 2/tcp"],
    "2026-03-01",
    accepted,
  );
  expect(repository.ledger().packages.tcp).toMatchObject({
    OLD: { since: "2026-01-01", withdrawn: "2026-02-01" },
    BAR: { since: "2026-02-01" },
    BAZ: { since: "2026-03-01" },
    MOVED: { port: 2, since: "2026-03-01" },
  });
});

test("an update that is undone before a release leaves no changeset and no identifier", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const ledger = repository.read("ledger");
  await repository.update(["foo 100/tcp", "bar 200/tcp"], "2026-02-01");
  expect(repository.ledger().packages.tcp).toHaveProperty("BAR");
  await repository.update(["foo 100/tcp"], "2026-03-01", { isLossAccepted: true });
  expect(repository.bumps()).toEqual({});
  expect(repository.read("ledger")).toBe(ledger);
});

test("rows in another order, or of another day, are unchanged and write nothing", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 200/tcp"], "2026-01-01");
  const before = repository.snapshot();
  expect(await repository.update(["bar 200/tcp", "foo 100/tcp"], "2026-02-01")).toMatchObject({
    kind: "unchanged",
  });
  expect(repository.snapshot()).toEqual({ ...before, "next.csv": expect.any(String) });
});

test("an older snapshot is refused, and where it is allowed the ledger stays sound", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 200/tcp"], "2026-03-01");
  await expect(repository.update(["foo 100/tcp"], "2026-01-01")).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ rule: "snapshot-age" })]),
  });
  await repository.update(["foo 100/tcp"], "2026-01-01", { isOlderAllowed: true, isLossAccepted: true });
  expect(repository.ledger().packages.tcp.BAR).toMatchObject({
    since: "2026-03-01",
    withdrawn: "2026-03-01",
  });
});

test("names that every object has as properties are names like others", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await repository.update(["foo 100/tcp", "constructor 200/tcp", "__proto__ 300/tcp"], "2026-02-01");
  expect(repository.bumps()).toMatchObject({ tcp: "minor" });
  await repository.update(["foo 100/tcp", "constructor 200/tcp"], "2026-03-01", { isLossAccepted: true });
  expect(repository.changeset("tcp")).toContain("1 added");
});

test.each([
  [
    "a new transport protocol",
    (csv: string) => csv.replace("foo,100,tcp", "foo,100,quic"),
    "transport-protocol",
  ],
  ["a missing column", (csv: string) => csv.replace("Contact", "Contacts"), "header"],
  ["a duplicate that differs", (csv: string) => `${csv}foo,100,tcp,another,,,,,,,,\r\n`, "unique-assignment"],
])("%s stops the update, and writes nothing", async (_, change, rule) => {
  const rows = ["foo 100/tcp", "bar 200/tcp"];
  const repository = new TestRepository(rows, "2026-01-01");
  const before = repository.snapshot();
  const from = join(repository.root, "next.csv");
  const changed = change(makeCsv(rows));
  expect(changed).not.toBe(makeCsv(rows));
  writeFileSync(from, changed);
  await expect(
    updateRegistry(repository.root, { from, date: "2026-02-01", isSmallAllowed: true }),
  ).rejects.toMatchObject({ problems: [expect.objectContaining({ rule })] });
  expect(repository.snapshot()).toEqual({ ...before, "next.csv": changed });
});
