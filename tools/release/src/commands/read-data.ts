import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readRegistry } from "@ianakit/generator";
import { parseCorrections, parseProvenance } from "@ianakit/generator/data";
import { parseLedger } from "@ianakit/generator/ledger";
import { Failure, failOn, type Problem } from "@ianakit/generator/problems";
import type { Data } from "../update/data.js";
import { DATA_FILES, type DataFile } from "../update/data-files.js";
import { parseSource } from "../update/parse-source.js";

/** Reads `data/`. Fails with every problem of the file that has some. */
export async function readData(root: string): Promise<Data> {
  const corrections = await read("corrections", parseCorrections);
  const provenance = await read("provenance", parseProvenance);
  const { source } = await read("provenance", parseSource);
  // The rows here were checked when they came: only a new snapshot can be too small.
  const readRows = (text: string) => readRegistry(text, corrections.corrections, { isSmallAllowed: true });
  const current = await read("csv", readRows);
  if (provenance.provenance === undefined || source === undefined) throw new Failure([]);
  const isReleasedKept = (await readText(root, "releasedLedger", "")) !== "";
  const released = isReleasedKept ? await read("releasedCsv", readRows) : current;
  const { ledger } = await read("ledger", parseLedger);
  const releasedLedger = isReleasedKept ? (await read("releasedLedger", parseLedger)).ledger : ledger;
  return {
    corrections: corrections.corrections,
    registry: current.registry,
    ledger,
    ledgerText: await readText(root, "ledger"),
    csvText: await readText(root, "csv"),
    date: provenance.provenance.asOf,
    source,
    documents: {
      notice: await readText(root, "notice", ""),
      readme: await readText(root, "readme", ""),
      dataReadme: await readText(root, "dataReadme", ""),
    },
    released: { registry: released.registry, ledger: releasedLedger },
    isReleasedKept,
  };

  async function read<T extends { readonly problems: readonly Problem[] }>(
    file: DataFile,
    parse: (text: string) => T,
  ): Promise<T> {
    const parsed = parse(await readText(root, file));
    failOn(parsed.problems.map((problem) => ({ file: DATA_FILES[file], ...problem })));
    return parsed;
  }
}

async function readText(root: string, file: DataFile, otherwise?: string): Promise<string> {
  return readFile(join(root, DATA_FILES[file]), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && otherwise !== undefined) return otherwise;
    throw new Failure([
      { file: DATA_FILES[file], rule: "readable-file", message: `cannot be read: ${error.message}` },
    ]);
  });
}
