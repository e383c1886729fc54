import type { FileChange } from "@ianakit/generator/transaction";
import { DATA_FILES } from "./data-files.js";

/** Makes what `data/` holds the last release: from now on updates are compared with it. */
export function listReleasedChanges(csvText: string, ledgerText: string): readonly FileChange[] {
  return [
    { path: DATA_FILES.releasedCsv, content: csvText },
    { path: DATA_FILES.releasedLedger, content: ledgerText },
  ];
}
