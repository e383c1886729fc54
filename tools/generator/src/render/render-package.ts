import type { PackageApis } from "../api/package-api.js";
import type { GeneratedFile } from "./print-file.js";
import { renderDnsSd } from "./render-dns-sd.js";
import { renderRegistry } from "./render-registry.js";
import { renderTransport } from "./render-transport.js";

/** The packages that have generated sources, by the names of their folders. */
export const PACKAGE_NAMES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry"] as const;

export type PackageName = (typeof PACKAGE_NAMES)[number];

/** The generated sources of one package. */
export function renderPackage(name: PackageName, apis: PackageApis): readonly GeneratedFile[] {
  if (name === "dns-sd") return renderDnsSd(apis.dnsSd);
  if (name === "registry") return renderRegistry(apis.registry);
  return apis.transports.filter((api) => api.name === name).flatMap(renderTransport);
}
