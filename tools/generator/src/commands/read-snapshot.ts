import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseDate } from "../assignments/parse-columns.js";
import { decodeUtf8 } from "../csv/decode-utf8.js";
import { type Provenance, parseProvenance } from "../data/provenance.js";
import { unpackSnapshot } from "../data/unpack-snapshot.js";
import { Failure, type Problem } from "../problem.js";

/** A snapshot of the registry as read from a file. */
export interface SnapshotFile {
  readonly text: string;
  readonly sha256: string;
  /** `YYYY-MM-DD`; `undefined` if neither `provenance.json` nor the file's name gives it. */
  readonly date: string | undefined;
  readonly knownGaps: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a `.csv` or `.csv.gz`, and the `provenance.json` beside it if that is about this file. */
export async function readSnapshot(path: string): Promise<SnapshotFile> {
  const bytes = await readBytes(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { text, problems } = decodeUtf8(bytes);
  const provenance = await readProvenance(path);
  return {
    text,
    sha256,
    date: provenance?.asOf ?? findDate(basename(path)),
    knownGaps: provenance?.knownGaps ?? [],
    problems: [...problems, ...checkSum(sha256, provenance)],
  };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(path);
    const unpacked = unpackSnapshot(bytes);
    if (unpacked === undefined) throw new Error("it is not a valid gzip file, or over 64 MB");
    return unpacked;
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new Failure([{ file: path, rule: "readable-file", message }]);
  }
}

async function readProvenance(path: string): Promise<Provenance | undefined> {
  const beside = join(dirname(path), "provenance.json");
  const text = await readFile(beside, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { provenance, problems } = parseProvenance(text);
  if (provenance === undefined) throw new Failure(problems.map((problem) => ({ file: beside, ...problem })));
  return provenance.file === basename(path) ? provenance : undefined;
}

function checkSum(sha256: string, provenance: Provenance | undefined): Problem[] {
  if (provenance === undefined || provenance.sha256 === sha256) return [];
  const message = `its sha256 is ${sha256}, provenance.json says ${provenance.sha256}: the file was cut or changed`;
  return [{ rule: "sha256", message }];
}

function findDate(fileName: string): string | undefined {
  const date = /\d{4}-\d{2}-\d{2}/.exec(fileName)?.[0];
  return date !== undefined && "value" in parseDate(date) ? date : undefined;
}
