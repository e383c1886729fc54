import { makePackages, PACKAGE_NAMES, type Registry, readRegistry, renderPackage } from "@ianakit/generator";
import { NO_CORRECTIONS } from "@ianakit/generator/data";
import {
  EMPTY_LEDGER,
  formatLedger,
  type Ledger,
  parseLedger,
  updateLedger,
} from "@ianakit/generator/ledger";
import { formatProblem } from "@ianakit/generator/problems";

/** The generated sources of a registry, `"tcp/constants.ts"`, or why there are none. */
export interface Made {
  readonly rules: readonly string[];
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/** As an update and `npm run generate` do it: the ledger is written and read again in between. */
export function makeSources(csv: string, before?: Made): Made {
  const { registry, rowCount, problems } = readRegistry(csv, NO_CORRECTIONS, { isSmallAllowed: true });
  const unsafe = problems.map(formatProblem).filter((text) => /[\p{Cc}\p{Cf}]/u.test(text));
  const faults = unsafe.map((text) => `a message that steers a terminal: ${JSON.stringify(text)}`);
  if (problems.length > 0)
    return {
      rules: problems.map(({ rule }) => rule),
      registry,
      ledger: EMPTY_LEDGER,
      files: new Map(),
      faults,
    };
  const date = before === undefined ? "2026-01-01" : "2026-02-01";
  const updated = updateLedger({
    ledger: before?.ledger ?? EMPTY_LEDGER,
    previous: before?.registry,
    registry,
    date,
  });
  const parsed = parseLedger(formatLedger(updated));
  const snapshot = { date, sha256: "0".repeat(64), rowCount, knownGaps: [] };
  const made = makePackages(registry, parsed.ledger, snapshot);
  const refused = [...parsed.problems, ...made.problems].map(
    ({ message }) => `the ledger is refused: ${message}`,
  );
  const files = PACKAGE_NAMES.flatMap((name) =>
    renderPackage(name, made.apis).map(({ path, text }) => [`${name}/${path}`, text] as const),
  );
  return { rules: [], registry, ledger: parsed.ledger, files: new Map(files), faults: refused };
}
