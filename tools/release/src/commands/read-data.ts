import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ReadRegistry, type Registry, readRegistry } from "@ianakit/generator";
import { type Corrections, parseCorrections, parseProvenance } from "@ianakit/generator/data";
import { EMPTY_LEDGER, type Ledger, parseLedger } from "@ianakit/generator/ledger";
import { Failure, failOn, type Problem } from "@ianakit/generator/problems";
import { checkReleaseKept } from "@ianakit/generator/release-kept";
import { DATA_FILES, type Data, type DataFile } from "../update/data.js";

const RELEASED_FILES = ["releasedCsv", "releasedLedger"] as const satisfies readonly DataFile[];

/** The registry that `data/` holds, as the corrections have it. */
export interface CurrentRegistry {
  readonly registry: Registry;
  readonly corrections: Corrections;
  /** What is strange about the file, but harmless. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads the registry of `data/` alone.
 *
 * @throws Failure with every problem of the first file that has some
 */
export async function readCurrentRegistry(root: string): Promise<CurrentRegistry> {
  const { corrections } = await read(root, "corrections", parseCorrections);
  const { registry, warnings } = await readRegistryFile(root, "csv", corrections);
  return { registry, corrections, warnings: inFile("csv", warnings) };
}

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
  await checkReleaseKept(root);
  const { registry, corrections } = await readCurrentRegistry(root);
  const { provenance } = await read(root, "provenance", parseProvenance);
  if (provenance === undefined) throw new Failure([]);
  // One of the two without the other was lost: reading it fails then.
  const isReleased = RELEASED_FILES.some((file) => existsSync(join(root, DATA_FILES[file])));
  const released = isReleased
    ? (await readRegistryFile(root, "releasedCsv", corrections)).registry
    : registry;
  const known = isReleased ? (await read(root, "releasedLedger", parseLedger)).ledger : undefined;
  const ledger = await readLedger(known ?? EMPTY_LEDGER);
  return {
    corrections,
    registry,
    ledger,
    provenance,
    documents: {
      notice: await readText(root, "notice", ""),
      readme: await readText(root, "readme", ""),
      dataReadme: await readText(root, "dataReadme", ""),
    },
    released: { registry: released, ledger: known ?? ledger },
    isReleased,
  };

  async function readLedger(otherwise: Ledger): Promise<Ledger> {
    if (!isLedgerUnreadable) return (await read(root, "ledger", parseLedger)).ledger;
    const { ledger, problems } = parseLedger(await readText(root, "ledger", ""));
    return problems.length > 0 ? otherwise : ledger;
  }
}

/** The rows here were checked when they came: only a new snapshot can be too small. */
async function readRegistryFile(
  root: string,
  file: DataFile,
  corrections: Corrections,
): Promise<ReadRegistry> {
  return read(root, file, (text) => readRegistry(text, corrections, { isSmallAllowed: true }));
}

async function read<T extends { readonly problems: readonly Problem[] }>(
  root: string,
  file: DataFile,
  parse: (text: string) => T,
): Promise<T> {
  const parsed = parse(await readText(root, file));
  failOn(inFile(file, parsed.problems));
  return parsed;
}

function inFile(file: DataFile, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ file: DATA_FILES[file], ...problem }));
}

async function readText(root: string, file: DataFile, otherwise?: string): Promise<string> {
  return readFile(join(root, DATA_FILES[file]), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && otherwise !== undefined) return otherwise;
    throw new Failure([
      { file: DATA_FILES[file], rule: "readable-file", message: `cannot be read: ${error.message}` },
    ]);
  });
}
