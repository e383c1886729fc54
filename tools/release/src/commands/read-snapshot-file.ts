import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Registry, readRegistry } from "@ianakit/generator";
import { type Corrections, parseCorrections } from "@ianakit/generator/data";
import { Failure, failOn } from "@ianakit/generator/problems";
import { chooseSnapshotDate } from "../checks/check-snapshot-date.js";
import { DATA_FILES } from "../update/data.js";
import { readSnapshotBytes } from "../update/read-snapshot-bytes.js";

/** A snapshot that is compared or replayed, and not taken into `data/`: of any size, its day possibly unknown. */
export async function readSnapshotFile(
  file: string,
  corrections: Corrections,
): Promise<{ readonly registry: Registry; readonly date: string | undefined }> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Failure([{ file, rule: "readable-file", message: `cannot be read: ${error.message}` }]);
  });
  const { csv, xmlDate, problems } = readSnapshotBytes(bytes);
  failOn(problems.map((problem) => ({ file, ...problem })));
  const read = readRegistry(csv, corrections, { isSmallAllowed: true });
  failOn(read.problems.map((problem) => ({ file, ...problem })));
  const date = chooseSnapshotDate({ option: undefined, xml: xmlDate, lastModified: undefined, origin: file });
  return { registry: read.registry, date: "value" in date ? date.value : undefined };
}

/** Reads the repository's corrections. */
export async function readCorrections(root: string): Promise<Corrections> {
  const { corrections, problems } = parseCorrections(
    await readFile(join(root, DATA_FILES.corrections), "utf8"),
  );
  failOn(problems.map((problem) => ({ file: DATA_FILES.corrections, ...problem })));
  return corrections;
}
