export type { Corrections } from "../registry/corrections.js";
export { NO_CORRECTIONS, parseCorrections } from "../registry/parse-corrections.js";
export { type Provenance, parseProvenance } from "./provenance.js";
export { unpackSnapshot } from "./unpack-snapshot.js";
