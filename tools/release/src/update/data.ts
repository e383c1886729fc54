import type { Registry } from "@ianakit/generator";
import type { Corrections, Provenance } from "@ianakit/generator/data";
import type { Ledger } from "@ianakit/generator/ledger";
import type { RegistryState } from "./describe-release.js";
import type { SnapshotDocuments } from "./renew-documents.js";

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
