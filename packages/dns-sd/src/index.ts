export * from "./generated/constants.js";
export { joinLabels, splitLabels } from "./names/presentation-form.js";
export {
  formatRawServiceInstanceName,
  formatServiceInstanceName,
  parseRawServiceInstanceName,
  parseServiceInstanceName,
  type ServiceInstanceName,
  type ServiceInstanceNameInput,
} from "./names/service-instance-name.js";
export { isValidServiceName } from "./names/service-name.js";
export {
  formatServiceType,
  isServiceType,
  parseRawServiceType,
  parseServiceType,
  type ServiceTypeInput,
  type ServiceTypeParts,
  type WritingOptions,
} from "./names/service-type.js";
export { formatServiceTypeEnumeration, isServiceTypeEnumeration } from "./names/service-type-enumeration.js";
export { DnsSdError } from "./shared/dns-sd-error.js";
export type { TransportProtocol } from "./transport-protocol.js";
