/** The stages of the pipeline one by one, for measurements and for tests that hand each of them hostile input. */

export { groupBy } from "@ianakit/registry/model";
export { derivePackages } from "./api/derive-packages.js";
export { describeTombstone } from "./api/describe-assignment.js";
export { removeAddresses } from "./assignments/addresses.js";
export { findServiceNameFault } from "./assignments/find-service-name-fault.js";
export { parseAliasOf, parseDuplicateOf, parseReplacementOf } from "./assignments/parse-alias.js";
export { parseAssignments } from "./assignments/parse-assignments.js";
export { parsePeople, parseReferences } from "./assignments/parse-brackets.js";
export type { Parsed } from "./assignments/parse-columns.js";
export { parseDate, parsePortRange, parseServiceCode, parseTransport } from "./assignments/parse-columns.js";
export { parsePortStatus } from "./assignments/parse-port-status.js";
export { parseTxtNote } from "./assignments/parse-txt-note.js";
export { decodeUtf8 } from "./csv/decode-utf8.js";
export { parseCsv } from "./csv/parse-csv.js";
export { serviceTypesOf } from "./identifiers/select-assignments.js";
export { buildRegistry } from "./registry/build-registry.js";
export { readRows } from "./rows/read-rows.js";
export { COLUMNS, type ColumnKey } from "./rows/row.js";
export { transportsOf } from "./transports.js";
