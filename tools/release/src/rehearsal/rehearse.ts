import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { namePackage, RELEASED_PACKAGES } from "../changesets/packages.js";
import { chooseSnapshotDate } from "../checks/check-snapshot-date.js";
import { loadPackages } from "../commands/replay/load-packages.js";
import { proveStep } from "../commands/replay/prove-step.js";
import { runCommand } from "../commands/run-command.js";
import type { EmittedPackage } from "../oracle/emitted-package.js";
import { DATA_FILES } from "../update/data.js";
import { readRecord } from "./recorded-gh.js";
import { pushCodeChange, releaseWeek } from "./release-week.js";
import { type Stage, setStage } from "./stage.js";
import { takeSnapshot } from "./take-snapshot.js";

const DAYS_OF_WEEK = 7;
const DAYS_BETWEEN_CODE_CHANGES = 10;
/** One cause makes thousands. */
const MOST_FAULTS = 20;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How a rehearsal is asked for. */
export interface RehearsalOptions {
  /** Whether every pull request runs the fast part of the checks alone, the first and the last too. */
  readonly isQuick: boolean;
  readonly print: (line: string) => void;
}

/**
 * Rehearses a year of updates as the repository's workflows and maintainers would run it: each snapshot is a day.
 *
 * @param root - the repository, as it is committed
 * @param files - the snapshots, in the order of the days
 * @returns whether nothing broke and nobody's hand was needed
 * @throws where a signal asks this process to end: what runs is ended then, and what was written removed
 */
export async function rehearse(
  root: string,
  files: readonly string[],
  options: RehearsalOptions,
): Promise<boolean> {
  const interruption = new AbortController();
  const interrupt = (signal: string) =>
    interruption.abort(new Error(`the rehearsal was interrupted by ${signal}`));
  for (const signal of SIGNALS) process.on(signal, interrupt);
  const stage = await setStage(root, interruption.signal);
  try {
    return await playDays(stage, root, files, options);
  } finally {
    await stage.close();
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

async function playDays(
  stage: Stage,
  root: string,
  files: readonly string[],
  { isQuick, print }: RehearsalOptions,
): Promise<boolean> {
  const users = new Users(stage);
  const broken: string[] = [];
  let releaseCount = 0;
  let lastChange = 1 - DAYS_BETWEEN_CODE_CHANGES;
  let date = await readSnapshotDay(root);
  for (const [index, file] of files.entries()) {
    const [day, isFirst, isLast] = [index + 1, index === 0, index === files.length - 1];
    date = laterDay(file, date);
    await attempt(day, async () => {
      const isWhole = !isQuick && (isFirst || isLast);
      const isMerged = await takeSnapshot(stage, { file, date, isFirst, isWhole });
      print(`day ${day}, ${basename(file)} as of ${date}: ${isMerged ? "merged" : "nothing to merge"}`);
    });
    if (!isFirst && !isLast && day % DAYS_OF_WEEK !== 0) continue;
    await attempt(day, async () => {
      const isChanged = day - lastChange >= DAYS_BETWEEN_CODE_CHANGES;
      if (isChanged) lastChange = day;
      const throwIn = async () => (isChanged ? pushCodeChange(stage, day) : undefined);
      if (!(await releaseWeek(stage, throwIn))) return;
      releaseCount += 1;
      const faults = await users.install(releaseCount);
      print(`day ${day}: release ${releaseCount}, ${isChanged ? "with" : "without"} a change of the code`);
      for (const fault of faults.slice(0, MOST_FAULTS)) report(day, fault);
      if (faults.length > MOST_FAULTS) report(day, `… and ${faults.length - MOST_FAULTS} more`);
    });
  }
  for (const line of await users.readChangelogs()) print(line);
  const hands = readRecord(stage.record).issues;
  for (const { name, body } of hands) print(`a hand was asked for: ${name}\n${body}`);
  print(`${files.length} days, ${releaseCount} releases, ${hands.length} hands, ${broken.length} broken`);
  return hands.length === 0 && broken.length === 0;

  async function attempt(day: number, act: () => Promise<void>): Promise<void> {
    await act().catch((error: Error) => {
      stage.signal.throwIfAborted();
      report(day, error.message);
    });
  }

  function report(day: number, fault: string): void {
    broken.push(fault);
    print(`day ${day} broke: ${fault}`);
  }
}

/** Those who installed the first release, and install each one after it. */
class Users {
  #first: readonly EmittedPackage[] | undefined;
  #folder: string | undefined;
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /**
   * Installs the newest versions, compiles with them the program that was written against the first ones and uses
   * every identifier, and compares every value.
   *
   * @returns what broke, a sentence each
   */
  async install(release: number): Promise<readonly string[]> {
    const folder = join(this.#stage.folder, `users-${release}`);
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
    const wanted = RELEASED_PACKAGES.map((name) => `${namePackage(name)}@latest`);
    const registry = `--registry=${this.#stage.packageRegistry.url}`;
    const options = ["--prefer-online", "--no-audit", "--no-fund", registry];
    await runCommand("npm", ["install", ...options, ...wanted], { folder, signal: this.#stage.signal });
    const packages = await loadPackages(folder);
    this.#first ??= packages;
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true });
    this.#folder = folder;
    return (await proveStep(this.#first, packages, folder)).errors;
  }

  /** What the changelogs of the packages that are installed say. */
  async readChangelogs(): Promise<readonly string[]> {
    const folder = this.#folder;
    if (folder === undefined) return [];
    return Promise.all(
      RELEASED_PACKAGES.map((name) =>
        readFile(join(folder, "node_modules", namePackage(name), "CHANGELOG.md"), "utf8"),
      ),
    );
  }
}

async function readSnapshotDay(root: string): Promise<string> {
  return (JSON.parse(await readFile(join(root, DATA_FILES.provenance), "utf8")) as { asOf: string }).asOf;
}

/** The day that a snapshot's name says, or the one after the last: a rehearsal may go backwards. */
function laterDay(file: string, last: string): string {
  const own = chooseSnapshotDate({
    option: undefined,
    xml: undefined,
    lastModified: undefined,
    origin: file,
  });
  if ("value" in own && own.value > last) return own.value;
  return new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
