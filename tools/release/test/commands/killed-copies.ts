import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { onEachStep } from "../../../generator/test/transaction/kill-after-step.js";
import { makeCsv } from "../make-csv.js";
import { TestRepository } from "./test-repository.js";

const copies = mkdtempSync(join(tmpdir(), "ianakit-killed-updates-"));

afterAll(() => rmSync(copies, { recursive: true }));

const OLD = ["foo 100/tcp", "gone 300/tcp", "foo 100/udp"];
export const NEW = ["foo 100/tcp", "bar 200/udp", "foo 100/udp", "baz /tcp"];
export const DATE = "2026-02-01";
export const LOSS = { isLossAccepted: true };

/** A repository that waits for the update of `NEW`. */
export function layOld(): TestRepository {
  const repository = new TestRepository(OLD, "2026-01-01");
  repository.write("next.csv", makeCsv(NEW));
  return repository;
}

/** Updates, and copies the repository after each step of the file system; answers how many there were. */
export async function copyEachStep(repository: TestRepository): Promise<number> {
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
export function layKilled(repository: TestRepository, step: number): void {
  rmSync(repository.root, { recursive: true });
  cpSync(join(copies, `${step}`), repository.root, { recursive: true });
  // Who holds the lock of the copy is this process, which is alive; with-lock.test.ts has the lock of a dead one.
  rmSync(join(repository.root, ".ianakit-journal/lock"), { recursive: true, force: true });
}

/** The files of a repository whose paths do not begin with `start`. */
export function without(files: Record<string, string>, start: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(start)));
}
