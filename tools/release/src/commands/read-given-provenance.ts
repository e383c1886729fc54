import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Provenance, parseProvenance } from "@ianakit/generator/data";
import { Failure, failOn } from "@ianakit/generator/problems";

/** A snapshot, and where what it says of itself may stand. */
export interface GivenSnapshot {
  /** `--provenance`: a file that must be there. */
  readonly option: string | undefined;
  /** The path or URL that the snapshot came from; a `provenance.json` beside a file speaks of it. */
  readonly origin: string;
  /** The snapshot's CSV. */
  readonly csv: string;
  readonly rowCount: number;
}

/**
 * Reads what comes with a snapshot and says what it is composed of and what it lacks: the file that `--provenance`
 * names, else the `provenance.json` beside the snapshot.
 *
 * @returns `undefined` for a snapshot that comes alone
 * @throws Failure if the file cannot be read, or speaks of another snapshot
 */
export async function readGivenProvenance(snapshot: GivenSnapshot): Promise<Provenance | undefined> {
  const file = snapshot.option ?? nameNeighbour(snapshot.origin);
  if (file === undefined) return undefined;
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (snapshot.option === undefined && error.code === "ENOENT") return undefined;
    throw new Failure([{ file, rule: "readable-file", message: `cannot be read: ${error.message}` }]);
  });
  if (text === undefined) return undefined;
  const { provenance, problems } = parseProvenance(text);
  failOn(problems.map((problem) => ({ file, ...problem })));
  if (provenance === undefined) return undefined;
  const messages = listContradictions(provenance, snapshot);
  failOn(messages.map((message) => ({ file, rule: "provenance", message })));
  return provenance;
}

function nameNeighbour(origin: string): string | undefined {
  return /^https?:/i.test(origin) ? undefined : join(dirname(origin), "provenance.json");
}

/** Whoever composed the snapshot wrote its sum and its rows: where they differ, the file speaks of another one. */
function listContradictions(
  provenance: Provenance,
  { origin, csv, rowCount }: GivenSnapshot,
): readonly string[] {
  const sum = createHash("sha256").update(csv).digest("hex");
  const name = basename(origin);
  return [
    ...(provenance.sha256 === sum
      ? []
      : [
          `gives the SHA-256 ${provenance.sha256}, but that of ${name} is ${sum}: it speaks of another snapshot`,
        ]),
    ...(provenance.rows === rowCount ? [] : [`gives ${provenance.rows} rows, but ${name} has ${rowCount}`]),
  ];
}
