/** The generator as other workspaces call it: CSV text to the registry, the registry to packages and their sources. */
export type {
  ConstantFacts,
  Deprecation,
  DnsSdApi,
  PackageApis,
  PortConstant,
  ServiceCodeConstant,
  ServicePorts,
  ServiceTypeConstant,
  TransportApi,
} from "./api/package-api.js";
export type { RegistryApi, TypedService } from "./api/registry-api.js";
export { TRANSPORT_PROTOCOLS } from "./assignments/parse-transport.js";
export { constantName } from "./identifiers/constant-name.js";
export { type MadePackages, makePackages, type ReadRegistry, readRegistry } from "./pipeline.js";
export type { PortKey, Registry, Snapshot } from "./registry/registry.js";
export type { GeneratedFile } from "./render/generated-file.js";
export { PACKAGE_NAMES, type PackageName, renderPackage } from "./render/render-package.js";
