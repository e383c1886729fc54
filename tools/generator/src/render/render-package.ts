import type { PackageApis, PackageName } from "../api/package-api.js";
import type { GeneratedFile } from "./print-file.js";
import { renderDnsSd } from "./render-dns-sd.js";
import { renderRegistry } from "./render-registry.js";
import { renderTransport } from "./render-transport.js";

/** The generated sources of one package. */
export function renderPackage(name: PackageName, apis: PackageApis): readonly GeneratedFile[] {
  if (name === "dns-sd") return renderDnsSd(apis.dnsSd);
  if (name === "registry") return renderRegistry(apis.registry);
  return apis.transports.filter((api) => api.name === name).flatMap(renderTransport);
}
