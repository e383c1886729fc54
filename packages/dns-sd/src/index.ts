export { DnsSdError } from "./dns-sd-error.js";
export * from "./generated/constants.js";
export { formatServiceType, type ServiceTypeInput } from "./names/format-service-type.js";
export { isServiceName } from "./names/is-service-name.js";
export { parseServiceType } from "./names/parse-service-type.js";
export type { ServiceTypeParts } from "./names/service-type.js";
