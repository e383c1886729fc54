export * from "./generated/constants.js";
export { formatServiceInstanceName } from "./names/format-service-instance-name.js";
export { formatServiceType, type ServiceTypeInput } from "./names/format-service-type.js";
export {
  formatServiceTypeEnumeration,
  isServiceTypeEnumeration,
} from "./names/format-service-type-enumeration.js";
export { isServiceName } from "./names/is-service-name.js";
export { parseServiceInstanceName } from "./names/parse-service-instance-name.js";
export { parseServiceType } from "./names/parse-service-type.js";
export type { ServiceInstanceName } from "./names/service-instance-name.js";
export type { ServiceTypeParts } from "./names/service-type.js";
export { DnsSdError } from "./shared/dns-sd-error.js";
