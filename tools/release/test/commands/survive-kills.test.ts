import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { recoverWrites } from "@ianakit/generator/transaction";
import { afterAll, expect, test } from "vitest";
import { makeCsv } from "../make-csv.js";
import { buildKilledUpdate } from "./build-killed-update.js";
import { TestRepository } from "./lay-repository.js";

const { folder, child } = buildKilledUpdate("killed-update");

afterAll(() => rmSync(folder, { recursive: true }));

const OLD = ["foo 100/tcp", "gone 300/tcp", "foo 100/udp"];
const NEW = ["foo 100/tcp", "bar 200/udp", "foo 100/udp", "baz /tcp"];
const LAST_STEP = 58;

test("an update killed at 20 points of its write is completed or rolled back by the next command", async () => {
  const outcomes = { old: 0, new: 0 };
  for (let point = 0; point < 20; point += 1) {
    const repository = new TestRepository(OLD, "2026-01-01");
    repository.write("next.csv", makeCsv(NEW));
    const before = repository.snapshot();
    expect(runUpdate(repository, 1 + Math.round((point * (LAST_STEP - 1)) / 19))).toBe("SIGKILL");
    await recoverWrites(repository.root);
    const state = withoutLock(repository.snapshot());
    // Either nothing happened, or everything did: a second update then finds nothing to do.
    const isOld = JSON.stringify(state) === JSON.stringify(before);
    outcomes[isOld ? "old" : "new"] += 1;
    const next = await repository.update(NEW, "2026-02-01", { isLossAccepted: true });
    expect(next.kind).toBe(isOld ? "updated" : "unchanged");
    if (!isOld) expect(withoutLock(repository.snapshot())).toEqual(state);
    expect(repository.bumps()).toMatchObject({ tcp: "minor", udp: "minor", "dns-sd": "minor" });
    expect(repository.ledger().packages.tcp).toHaveProperty("GONE.withdrawn", "2026-02-01");
  }
  expect(outcomes.old).toBeGreaterThan(4);
  expect(outcomes.new).toBeGreaterThan(4);
});

function runUpdate(repository: TestRepository, step: number): NodeJS.Signals | null {
  const next = join(repository.root, "next.csv");
  const { signal, stderr } = spawnSync(process.execPath, [child, repository.root, next, `${step}`], {
    encoding: "utf8",
  });
  if (signal === null) throw new Error(`the update ended before step ${step}: ${stderr}`);
  return signal;
}

/** What a killed command leaves of its lock is no part of the repository. */
function withoutLock(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith(".ianakit-journal/holder")),
  );
}
