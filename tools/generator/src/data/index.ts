export type { Corrections } from "../registry/corrections.js";
export { NO_CORRECTIONS, parseCorrections } from "../registry/parse-corrections.js";
export { parseProvenance } from "../registry/parse-provenance.js";
