import { derivePackages } from "./api/derive-packages.js";
import type { PackageApis } from "./api/package-api.js";
import { parseAssignments } from "./assignments/parse-assignments.js";
import { parseCsv } from "./csv/parse-csv.js";
import { assignSections } from "./identifiers/assign-sections.js";
import { checkCoverage } from "./identifiers/check-coverage.js";
import { EMPTY_LEDGER, type Ledger } from "./identifiers/ledger.js";
import { updateLedger, updateStatuses } from "./identifiers/update-ledger.js";
import type { Problem } from "./problem.js";
import { buildRegistry } from "./registry/build-registry.js";
import type { Corrections } from "./registry/corrections.js";
import type { Registry, Snapshot } from "./registry/registry.js";
import { checkRowCount, NO_ROWS, readRows } from "./rows/read-rows.js";

export interface ReadRegistry {
  readonly registry: Registry;
  /** Rows of the file, those without a service name too. */
  readonly rowCount: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The first half of the story: the registry's CSV text to the registry. Every problem on the way is gathered. */
export function readRegistry(
  csvText: string,
  corrections: Corrections,
  { isSmallAllowed = false }: { readonly isSmallAllowed?: boolean } = {},
): ReadRegistry {
  // 1. CSV text -> records, each with its line.
  const csv = parseCsv(csvText);
  // 2. Records -> rows: the header names the twelve columns, and every row has them.
  const read = csv.records.length === 0 && csv.problems.length > 0 ? NO_ROWS : readRows(csv.records);
  const { rowCount } = read;
  const isWhole = csv.problems.length === 0 && read.problems.length === 0;
  const tooFew = isWhole && !isSmallAllowed ? checkRowCount(rowCount) : [];
  // 3. Rows -> assignments: every column parsed once and for all.
  const parsed = parseAssignments(read.rows);
  // 4. Assignments -> registry: linked, corrected, in an order of its own.
  const built = buildRegistry(parsed, corrections);
  // If the reading ended early, the service of an alias may be in the part that was not read.
  const isRead = csv.problems.length === 0;
  const builtProblems = built.problems.filter(({ rule }) => isRead || rule !== "alias-target");
  const problems = [...csv.problems, ...read.problems, ...tooFew, ...parsed.problems, ...builtProblems];
  const warnings = [...read.warnings, ...parsed.warnings, ...built.warnings];
  const locate = (problem: Problem) => locateInFile(problem, read.columnNumbers);
  return {
    registry: built.registry,
    rowCount,
    problems: problems.map(locate).toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0)),
    warnings: warnings.map(locate),
  };
}

/** The stages name the columns in the registry's order: here is the file's. */
function locateInFile(problem: Problem, columnNumbers: ReadonlyMap<string, number>): Problem {
  const { column } = problem;
  const number = columnNumbers.get(column?.name ?? "");
  if (column === undefined || number === undefined) return problem;
  return { ...problem, column: { ...column, number } };
}

export interface MadePackages {
  readonly apis: PackageApis;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * The second half: the registry to the packages. A given ledger is not changed, and whatever it lacks of the registry is
 * a problem; without a ledger, the packages begin one.
 */
export function makePackages(
  registry: Registry,
  known: Ledger | undefined,
  snapshot: Snapshot,
): MadePackages {
  // 5. Registry -> identifiers: every assignment has one, and what is no longer assigned is a tombstone.
  const update = { ledger: known ?? EMPTY_LEDGER, registry, date: snapshot.date };
  const assigned = assignSections(update.ledger, registry);
  const problems = known === undefined ? [] : checkCoverage(known, registry, assigned);
  const ledger = known === undefined ? updateLedger(update) : updateStatuses(update, assigned);
  // 6. Identifiers -> package APIs; `renderPackage` makes each one's source text.
  return { apis: derivePackages(registry, ledger, snapshot), ledger, problems };
}
