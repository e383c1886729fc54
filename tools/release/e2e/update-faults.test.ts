import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { recoverWrites } from "@ianakit/generator/transaction";
import { afterAll, describe, expect, it } from "vitest";
import { buildKilledUpdate } from "../test/commands/build-killed-update.js";
import { TestRepository } from "../test/commands/test-repository.js";
import { makeCsv } from "../test/make-csv.js";

const { folder, child } = buildKilledUpdate("update-faults");
const clock = pathToFileURL(
  fileURLToPath(new URL("../../generator/test/faults/set-clock.mjs", import.meta.url)),
).href;

afterAll(() => rmSync(folder, { recursive: true }));

const OLD = ["ipp-i 100/tcp", "gone 300/tcp"];
const NEW = ["ipp-i 100/tcp", "bar 200/udp"];

function layRepository(): { readonly repository: TestRepository; readonly next: string } {
  const repository = new TestRepository(OLD, "2026-01-01");
  repository.write("next.csv", makeCsv(NEW));
  return { repository, next: join(repository.root, "next.csv") };
}

/** Every file but what a command that was ended leaves for the next. */
function readFiles(repository: TestRepository): Record<string, string> {
  const files = Object.entries(repository.snapshot());
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(".ianakit-journal/")));
}

function update(variables: NodeJS.ProcessEnv): Record<string, string> {
  const { repository, next } = layRepository();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", clock, child, repository.root, next, "0"],
    {
      encoding: "utf8",
      env: { ...process.env, ...variables },
    },
  );
  expect([status, stderr]).toEqual([0, ""]);
  return readFiles(repository);
}

describe("an update", () => {
  it.each([1, 12, 40])(
    "that SIGINT ends at step %i says what follows, and is done by the next",
    async (step) => {
      const { repository, next } = layRepository();
      const before = readFiles(repository);
      const { signal, stderr } = spawnSync(
        process.execPath,
        [child, repository.root, next, `${step}`, "SIGINT"],
        {
          encoding: "utf8",
        },
      );
      expect([signal, stderr]).toEqual([
        "SIGINT",
        expect.stringContaining("interrupted by SIGINT: what was begun is"),
      ]);
      await recoverWrites(repository.root);
      const after = readFiles(repository);
      const isOld = JSON.stringify(after) === JSON.stringify(before);
      rmSync(join(repository.root, ".ianakit-journal"), { recursive: true, force: true });
      const { kind } = await repository.update(NEW, "2026-02-01", { isLossAccepted: true });
      expect(kind).toBe(isOld ? "updated" : "unchanged");
      expect(repository.ledger().packages.tcp).toHaveProperty("GONE.withdrawn", "2026-02-01");
    },
  );

  it.skipIf(process.platform === "win32")(
    "that SIGTERM ends while it reads leaves everything as it was (skipped on Windows, which has no such pipes)",
    async () => {
      const { repository, next } = layRepository();
      rmSync(next);
      execFileSync("mkfifo", [next]);
      const update = spawn(process.execPath, [child, repository.root, next, "0"]);
      let said = "";
      update.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      const pipe = await open(next, "w");
      update.kill("SIGTERM");
      const [, signal] = await once(update, "close");
      await pipe.close();
      rmSync(next);
      expect([signal, said]).toEqual(["SIGTERM", expect.stringContaining("interrupted by SIGTERM")]);
      expect(readFiles(repository)).toEqual(readFiles(new TestRepository(OLD, "2026-01-01")));
    },
  );

  it("takes no heed of the clock, the time zone or the language", async () => {
    const { repository } = layRepository();
    await repository.update(NEW, "2026-02-01", { isLossAccepted: true });
    const plain = readFiles(repository);
    expect(plain["data/identifiers.json"]).toContain("BAR");
    expect(
      update({ CLOCK: "1970-01-01T00:00:00Z", TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" }),
    ).toEqual(plain);
    expect(update({ CLOCK: "2100-12-31T23:59:59Z", TZ: "Pacific/Pago_Pago", LC_ALL: "ar_EG.UTF-8" })).toEqual(
      plain,
    );
  });
});
