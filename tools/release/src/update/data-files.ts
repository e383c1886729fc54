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
