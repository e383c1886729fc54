import fs from "node:fs/promises";
import { checkPaths } from "./check-paths.js";
import type { Journal, JournalStep } from "./journal.js";

/**
 * Reads the journal of a decided write.
 *
 * @returns the journal, or `undefined` if there is none
 * @throws if the file is no journal: it was put in place whole, so somebody else changed it
 */
export async function readJournal(file: string): Promise<Journal | undefined> {
  const text = await fs.readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const journal = parseJournal(text);
  if (journal === undefined) {
    throw new Error(`${file} is no journal of a write; restore the files from git, then remove its folder`);
  }
  checkPaths(journal.steps.map(({ path }) => path));
  return journal;
}

function parseJournal(text: string): Journal | undefined {
  try {
    const value = JSON.parse(text) as Partial<Journal> | null;
    const isJournal = value?.version === 1 && Array.isArray(value.steps) && value.steps.every(isStep);
    return isJournal ? (value as Journal) : undefined;
  } catch {
    return undefined;
  }
}

function isStep(value: Partial<JournalStep> | null): value is JournalStep {
  const hasName =
    value?.staged === undefined || (typeof value.staged === "string" && /^\d+$/.test(value.staged));
  return typeof value?.path === "string" && hasName;
}
