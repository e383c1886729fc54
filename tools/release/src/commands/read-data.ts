import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readRegistry } from "@ianakit/generator";
import { parseCorrections, parseProvenance } from "@ianakit/generator/data";
import { EMPTY_LEDGER, type Ledger, parseLedger } from "@ianakit/generator/ledger";
import { Failure, failOn, type Problem } from "@ianakit/generator/problems";
import type { Data } from "../update/data.js";
import { DATA_FILES, type DataFile } from "../update/data-files.js";

/**
 * Reads `data/`.
 *
 * @param isLedgerUnreadable - whether the ledger is to be made again: one that cannot be read is taken for that of
 *   the last release
 * @throws Failure with every problem of the first file that has some
 */
export async function readData(
  root: string,
  { isLedgerUnreadable = false }: { readonly isLedgerUnreadable?: boolean } = {},
): Promise<Data> {
  const corrections = await read("corrections", parseCorrections);
  const { provenance } = await read("provenance", parseProvenance);
  // The rows here were checked when they came: only a new snapshot can be too small.
  const readRows = (text: string) => readRegistry(text, corrections.corrections, { isSmallAllowed: true });
  const current = await read("csv", readRows);
  if (provenance === undefined) throw new Failure([]);
  const isReleased = (await readText(root, "releasedLedger", "")) !== "";
  const released = isReleased ? await read("releasedCsv", readRows) : current;
  const known = isReleased ? (await read("releasedLedger", parseLedger)).ledger : undefined;
  const ledger = await readLedger(known ?? EMPTY_LEDGER);
  return {
    corrections: corrections.corrections,
    registry: current.registry,
    ledger,
    provenance,
    documents: {
      notice: await readText(root, "notice", ""),
      readme: await readText(root, "readme", ""),
      dataReadme: await readText(root, "dataReadme", ""),
    },
    released: { registry: released.registry, ledger: known ?? ledger },
    isReleased,
  };

  async function readLedger(otherwise: Ledger): Promise<Ledger> {
    if (!isLedgerUnreadable) return (await read("ledger", parseLedger)).ledger;
    const { ledger, problems } = parseLedger(await readText(root, "ledger", ""));
    return problems.length > 0 ? otherwise : ledger;
  }

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
