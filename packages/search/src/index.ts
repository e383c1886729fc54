export type { FoundService } from "./collect-services.js";
export { NICKNAMES } from "./collect-services.js";
export { parseQuery, type Query } from "./parse-query.js";
export { buildIndex, searchServices } from "./search-services.js";
