import type { Registry } from "@ianakit/generator";
import type { Corrections, Provenance } from "@ianakit/generator/data";
import type { Ledger } from "@ianakit/generator/ledger";
import type { FileChange } from "@ianakit/generator/transaction";
import type { RegistryState } from "./describe-release.js";
import type { SnapshotDocuments } from "./renew-documents.js";

/** The files that a registry update reads and writes, relative to the repository. */
export const DATA_FILES = {
  csv: "data/service-names-port-numbers.csv",
  provenance: "data/provenance.json",
  ledger: "data/identifiers.json",
  corrections: "data/corrections.json",
  releasedCsv: "data/released/service-names-port-numbers.csv",
  releasedLedger: "data/released/identifiers.json",
  notice: "NOTICE",
  readme: "README.md",
  dataReadme: "data/README.md",
} as const;

export type DataFile = keyof typeof DATA_FILES;

/** What `data/` holds before an update. */
export interface Data {
  readonly corrections: Corrections;
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly provenance: Provenance;
  readonly documents: SnapshotDocuments;
  /** The last release; before the first one, what is here. */
  readonly released: RegistryState;
  /** Whether there was a release: its registry and ledger are in `data/released/`. */
  readonly isReleased: boolean;
}

/** Makes what `data/` holds the last release: from now on updates are compared with it. */
export function listReleasedChanges(csvText: string, ledgerText: string): readonly FileChange[] {
  return [
    { path: DATA_FILES.releasedCsv, content: csvText },
    { path: DATA_FILES.releasedLedger, content: ledgerText },
  ];
}
