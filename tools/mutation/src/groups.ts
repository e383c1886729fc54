/** What is mutated, in groups that each must be well tested by themselves; a file is of the first group that takes it. */
export const GROUPS = [
  { name: "naming", files: /\/identifiers\/(?:constant-name|assign-identifiers|collect-[a-z-]+)\.ts$/ },
  { name: "ledger", files: /\/identifiers\/[a-z-]+\.ts$/ },
  { name: "bump", files: /\/(?:changes\/package-change|update\/[a-z-]+)\.ts$/ },
  { name: "diff", files: /\/changes\/[a-z-]+\.ts$/ },
] as const;
