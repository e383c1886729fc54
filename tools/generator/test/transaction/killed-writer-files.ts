import type { FileChange } from "../../src/transaction/index.js";

/** What stands before the write of the SIGKILL tests. */
export const OLD_FILES: readonly FileChange[] = [
  { path: "data/registry.csv", content: "old rows" },
  { path: "data/identifiers.json", content: "old ledger" },
  { path: ".changeset/registry-tcp.md", content: "old changes" },
];

/** What the write makes of it: a file replaced, one made in a new folder, one removed. */
export const NEW_FILES: readonly FileChange[] = [
  { path: "data/registry.csv", content: "new rows" },
  { path: "data/identifiers.json", content: "new ledger" },
  { path: "data/released/registry.csv", content: "new rows" },
  { path: ".changeset/registry-tcp.md", content: undefined },
];
