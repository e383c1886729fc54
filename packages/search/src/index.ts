export { buildIndex } from "./build-index.js";
export type { FoundService } from "./found-service.js";
export { NICKNAMES } from "./nicknames.js";
export { parseQuery, type Query } from "./parse-query.js";
export { searchServices } from "./search-services.js";
