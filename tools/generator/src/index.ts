/** The generator as other workspaces call it: CSV text to the registry, the registry to packages and their sources. */

export { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
export {
  type ConstantFacts,
  type Deprecation,
  type DnsSdApi,
  PACKAGE_NAMES,
  type PackageApis,
  type PackageName,
  type PortConstant,
  type RegistryApi,
  type ServiceCodeConstant,
  type ServicePorts,
  type ServiceTypeConstant,
  type TransportApi,
  type TypedService,
} from "./api/package-api.js";
export { constantName } from "./identifiers/constant-name.js";
export { type MadePackages, makePackages, type ReadRegistry, readRegistry } from "./pipeline.js";
export type { PortKey, Registry, Snapshot } from "./registry/registry.js";
export type { GeneratedFile } from "./render/print-file.js";
export { renderPackage } from "./render/render-package.js";
