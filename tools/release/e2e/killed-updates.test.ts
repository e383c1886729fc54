import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildKilledUpdate } from "../test/commands/build-killed-update.js";
import { copyEachStep, DATE, LOSS, layKilled, layOld, NEW, without } from "../test/commands/killed-copies.js";

const { folder, child } = buildKilledUpdate("killed-update");

afterAll(() => rmSync(folder, { recursive: true }));

it("an update whose process is killed leaves what stood on the disk after that step, and is done by the next", async () => {
  const repository = layOld();
  const last = await copyEachStep(repository);
  for (const step of [Math.round(last / 3), Math.round((last * 3) / 4)]) {
    const killed = layOld();
    const next = join(killed.root, "next.csv");
    const { signal, stderr } = spawnSync(process.execPath, [child, killed.root, next, `${step}`], {
      encoding: "utf8",
    });
    expect([signal, stderr]).toEqual(["SIGKILL", ""]);
    layKilled(repository, step);
    expect(withoutHolder(killed.snapshot()), `step ${step}`).toEqual(withoutHolder(repository.snapshot()));
    expect((await killed.update(NEW, DATE, LOSS)).kind).toMatch(/updated|unchanged/);
    expect(killed.ledger().packages.tcp).toHaveProperty("GONE.withdrawn", DATE);
  }
});

/** Who holds a lock is another process each time. */
function withoutHolder(files: Record<string, string>): Record<string, string> {
  return without(files, ".ianakit-journal/holder");
}
