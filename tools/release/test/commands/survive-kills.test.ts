import { recoverWrites } from "@ianakit/generator/transaction";
import { expect, test } from "vitest";
import { copyEachStep, DATE, LOSS, layKilled, layOld, NEW, without } from "./killed-copies.js";

// What a process leaves that is killed: e2e/killed-updates.test.ts kills some.
test("an update killed at any point of its write is completed or rolled back by the next command", async () => {
  const repository = layOld();
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
});

/** What a killed command leaves of its lock and journal is no part of the repository. */
function withoutJournal(files: Record<string, string>): Record<string, string> {
  return without(files, ".ianakit-journal/");
}
