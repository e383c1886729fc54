import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Corrections, parseCorrections } from "@ianakit/generator/data";
import { failOn } from "@ianakit/generator/problems";
import { DATA_FILES } from "../update/data-files.js";

/** Reads the repository's corrections. */
export async function readCorrections(root: string): Promise<Corrections> {
  const { corrections, problems } = parseCorrections(
    await readFile(join(root, DATA_FILES.corrections), "utf8"),
  );
  failOn(problems.map((problem) => ({ file: DATA_FILES.corrections, ...problem })));
  return corrections;
}
