import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recoverWrites } from "@ianakit/generator/transaction";
import { afterAll, expect, test } from "vitest";
import { onEachStep } from "../../../generator/test/transaction/kill-after-step.js";
import { makeCsv } from "../make-csv.js";
import { buildKilledUpdate } from "./build-killed-update.js";
import { TestRepository } from "./test-repository.js";

const copies = mkdtempSync(join(tmpdir(), "ianakit-killed-updates-"));
const { folder, child } = buildKilledUpdate("killed-update");

afterAll(() => {
  for (const each of [copies, folder]) rmSync(each, { recursive: true });
});

const OLD = ["foo 100/tcp", "gone 300/tcp", "foo 100/udp"];
const NEW = ["foo 100/tcp", "bar 200/udp", "foo 100/udp", "baz /tcp"];
const DATE = "2026-02-01";
const LOSS = { isLossAccepted: true };

/** Updates, and copies the repository after each step of the file system; answers how many there were. */
async function copyEachStep(repository: TestRepository): Promise<number> {
  let last = 0;
  const end = onEachStep((step) => {
    last = step;
    cpSync(repository.root, join(copies, `${step}`), { recursive: true });
  });
  try {
    await repository.update(NEW, DATE, LOSS);
  } finally {
    end();
  }
  return last;
}

/** Lays what a process leaves that is killed after a step. */
function layKilled(repository: TestRepository, step: number): void {
  rmSync(repository.root, { recursive: true });
  cpSync(join(copies, `${step}`), repository.root, { recursive: true });
  // Who holds the lock of the copy is this process, which is alive; with-lock.test.ts has the lock of a dead one.
  rmSync(join(repository.root, ".ianakit-journal/lock"), { recursive: true, force: true });
}

test("an update killed at any point of its write is completed or rolled back by the next command", async () => {
  const repository = new TestRepository(OLD, "2026-01-01");
  repository.write("next.csv", makeCsv(NEW));
  const before = repository.snapshot();
  const last = await copyEachStep(repository);
  const outcomes = { old: 0, new: 0 };
  for (let step = 1; step <= last; step += 5) {
    layKilled(repository, step);
    await recoverWrites(repository.root);
    const state = withoutJournal(repository.snapshot());
    // Either nothing happened, or everything did: a second update then finds nothing to do.
    const isOld = JSON.stringify(state) === JSON.stringify(before);
    outcomes[isOld ? "old" : "new"] += 1;
    const next = await repository.update(NEW, DATE, LOSS);
    expect(next.kind).toBe(isOld ? "updated" : "unchanged");
    if (!isOld) expect(withoutJournal(repository.snapshot())).toEqual(state);
    expect(repository.bumps()).toMatchObject({ tcp: "minor", udp: "minor", "dns-sd": "minor" });
    expect(repository.ledger().packages.tcp).toHaveProperty("GONE.withdrawn", DATE);
  }
  expect(outcomes.old).toBeGreaterThan(2);
  expect(outcomes.new).toBeGreaterThan(2);

  for (const step of [Math.round(last / 3), Math.round((last * 3) / 4)]) {
    const killed = new TestRepository(OLD, "2026-01-01");
    killed.write("next.csv", makeCsv(NEW));
    expect(runUpdate(killed, step)).toBe("SIGKILL");
    layKilled(repository, step);
    expect(withoutLock(killed.snapshot()), `step ${step}`).toEqual(withoutLock(repository.snapshot()));
    expect((await killed.update(NEW, DATE, LOSS)).kind).toMatch(/updated|unchanged/);
    expect(killed.ledger().packages.tcp).toHaveProperty("GONE.withdrawn", DATE);
  }
});

function runUpdate(repository: TestRepository, step: number): NodeJS.Signals | null {
  const next = join(repository.root, "next.csv");
  const { signal, stderr } = spawnSync(process.execPath, [child, repository.root, next, `${step}`], {
    encoding: "utf8",
  });
  if (signal === null) throw new Error(`the update ended before step ${step}: ${stderr}`);
  return signal;
}

/** Who holds a lock is another process each time. */
function withoutLock(files: Record<string, string>): Record<string, string> {
  return without(files, ".ianakit-journal/holder");
}

/** What a killed command leaves of its lock and journal is no part of the repository. */
function withoutJournal(files: Record<string, string>): Record<string, string> {
  return without(files, ".ianakit-journal/");
}

function without(files: Record<string, string>, start: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(start)));
}
