import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import type { Ledger } from "../identifiers/ledger.js";
import type { Registry, Snapshot } from "../registry/registry.js";
import { deriveDnsSdApi } from "./derive-dns-sd-api.js";
import { deriveRegistryApi } from "./derive-registry-api.js";
import { deriveTransportApi } from "./derive-transport-api.js";
import type { PackageApis } from "./package-api.js";

/** The packages of a registry. The ledger must hold every identifier that the registry needs. */
export function derivePackages(registry: Registry, ledger: Ledger, snapshot: Snapshot): PackageApis {
  return {
    transports: TRANSPORT_PROTOCOLS.map((transport) => deriveTransportApi(registry, ledger, transport)),
    dnsSd: deriveDnsSdApi(registry, ledger),
    registry: deriveRegistryApi(registry, ledger, snapshot),
  };
}
