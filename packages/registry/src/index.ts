export type { PortRange, PortStatus, TransportProtocol } from "./assignment.js";
export { assignments, servicesWithoutPort } from "./assignments.js";
export { aliasesOf, findByName } from "./find-by-name.js";
export { findByPort, getServiceName } from "./find-by-port.js";
export { getPort } from "./get-port.js";
export { type PortClass, portClass } from "./port-class.js";
export { isUnauthorizedUseReported, portStatus } from "./port-status.js";
export { type RegistryInfo, registryInfo } from "./registry-info.js";
export type { Service } from "./service.js";
