import { createHash } from "node:crypto";
import type { Provenance } from "@ianakit/generator/data";
import { formatLedger, type Ledger } from "@ianakit/generator/ledger";
import { failOn } from "@ianakit/generator/problems";
import type { FileChange } from "@ianakit/generator/transaction";
import { DATA_FILES, type Data } from "./data.js";
import { renewDocuments, type SnapshotDocuments } from "./renew-documents.js";

/** The new state of `data/`. */
export interface NewData {
  readonly csv: string;
  readonly rowCount: number;
  readonly date: string;
  /** What the source's server wrote beside the file, for the next request (RFC 9110 section 13). */
  readonly validators: Pick<Provenance, "etag" | "lastModified">;
  readonly ledger: Ledger;
  /** What came with the snapshot and says what it is composed of; `undefined` for IANA's own file. */
  readonly provenance: Provenance | undefined;
}

/**
 * The files of `data/` after an update, and the documents that speak of them.
 *
 * @throws Failure if a document lacks the markers of its part
 */
export function listDataChanges(data: Data, next: NewData): readonly FileChange[] {
  const provenance = describeSnapshot(next, data.provenance.source);
  return [
    { path: DATA_FILES.csv, content: next.csv },
    { path: DATA_FILES.provenance, content: `${JSON.stringify(provenance, undefined, 2)}\n` },
    { path: DATA_FILES.ledger, content: formatLedger(next.ledger) },
    ...listDocumentChanges(data.documents, provenance),
  ];
}

/** What `data/provenance.json` says of a snapshot: what came with it, and what is true of every one. */
export function describeSnapshot(next: Omit<NewData, "ledger">, source: string): Provenance {
  return {
    ...next.provenance,
    file: "service-names-port-numbers.csv",
    sha256: createHash("sha256").update(next.csv).digest("hex"),
    rows: next.rowCount,
    asOf: next.date,
    format: next.provenance?.format ?? "IANA CSV, 12 columns",
    source: next.provenance?.source ?? source,
    ...next.validators,
  };
}

/**
 * The documents whose part about the snapshot is another one, as a merge may leave it.
 *
 * @throws Failure if a document lacks the markers of its part
 */
export function listDocumentChanges(
  before: SnapshotDocuments,
  provenance: Provenance,
): readonly FileChange[] {
  const { documents: after, problems } = renewDocuments(before, provenance);
  failOn(problems);
  const changed = (Object.keys(after) as (keyof SnapshotDocuments)[]).filter(
    (name) => after[name] !== before[name],
  );
  return changed.map((name) => ({ path: DATA_FILES[name], content: after[name] }));
}
