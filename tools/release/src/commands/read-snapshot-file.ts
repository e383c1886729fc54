import { readFile } from "node:fs/promises";
import { type Registry, readRegistry } from "@ianakit/generator";
import type { Corrections } from "@ianakit/generator/data";
import { Failure, failOn } from "@ianakit/generator/problems";
import { chooseSnapshotDate } from "../checks/choose-snapshot-date.js";
import { readSnapshotBytes } from "../update/read-snapshot-bytes.js";

/** A snapshot that is compared or replayed, not taken: of any size, of a day that nothing may say. */
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
