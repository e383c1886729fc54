import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** What GitHub would hold after a rehearsal: its pull requests, issues and releases, open and closed. */
export interface GitHubRecord {
  readonly pulls: Entry[];
  readonly issues: Entry[];
  /** The tags of the releases. */
  readonly releases: string[];
}

interface Entry {
  readonly number: number;
  /** A pull request's branch, an issue's title. */
  readonly name: string;
  readonly body: string;
  isOpen: boolean;
}

/** The variable that names the file of the record. */
export const RECORD_VARIABLE = "REHEARSAL_GITHUB";

/** Reads what was recorded so far. */
export function readRecord(file: string): GitHubRecord {
  if (!existsSync(file)) return { pulls: [], issues: [], releases: [] };
  return JSON.parse(readFileSync(file, "utf8")) as GitHubRecord;
}

/** Records that the pull request of a branch was merged. */
export function recordMerge(file: string, branch: string): void {
  const record = readRecord(file);
  for (const pull of record.pulls) if (pull.name === branch) pull.isOpen = false;
  writeFileSync(file, JSON.stringify(record));
}

/** Does what `gh` is asked, in the record alone; answers what it prints. */
function runGh(record: GitHubRecord, [topic = "", verb = "", ...rest]: readonly string[]): string {
  if (topic === "workflow" && verb === "run") return "";
  if (topic === "release") return runRelease(record, verb, rest[0] ?? "");
  const entries = topic === "pr" ? record.pulls : topic === "issue" ? record.issues : undefined;
  if (entries === undefined) throw new Error(`a rehearsal knows no gh ${topic} ${verb}`);
  const option = (name: string) => rest[rest.indexOf(name) + 1] ?? "";
  if (verb === "list") {
    const shown = entries.filter(
      ({ name, isOpen }) => isOpen && (topic === "issue" || name === option("--head")),
    );
    return JSON.stringify(shown.map(({ number, name }) => ({ number, title: name })));
  }
  const entry = entries.find(({ number }) => number === Number(rest[0]));
  if (verb === "create") {
    const name = topic === "pr" ? option("--head") : option("--title");
    entries.push({ number: entries.length + 1, name, body: option("--body"), isOpen: true });
  } else if (verb === "close" && entry !== undefined) {
    entry.isOpen = false;
    if (rest.includes("--delete-branch"))
      execFileSync("git", ["push", "--quiet", "origin", "--delete", entry.name]);
  } else if (verb !== "edit" || entry === undefined)
    throw new Error(`a rehearsal knows no gh ${topic} ${verb}`);
  return "";
}

function runRelease({ releases }: GitHubRecord, verb: string, tag: string): string {
  if (verb === "create") releases.push(tag);
  else if (verb !== "view" || !releases.includes(tag)) throw new Error(`there is no release ${tag}`);
  return "";
}

/** Started as a program, this is the `gh` that a rehearsal puts before the real one. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.env[RECORD_VARIABLE] ?? "";
  const record = readRecord(file);
  process.stdout.write(runGh(record, process.argv.slice(2)));
  writeFileSync(file, JSON.stringify(record));
}
