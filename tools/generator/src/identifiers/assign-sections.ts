import type { TransportProtocol } from "@ianakit/registry/assignment";
import { foldCase } from "../compare-names.js";
import type { Registry } from "../registry/registry.js";
import { byTransport } from "../transports.js";
import { type Assigned, assignIdentifiers } from "./assign-identifiers.js";
import {
  collectInnerPorts,
  collectPortMeanings,
  collectServiceCodeMeanings,
  collectServiceTypeMeanings,
} from "./collect-meanings.js";
import { constantName } from "./constant-name.js";
import type { Ledger, PortEntry, ServiceCodeEntry, ServiceTypeEntry } from "./ledger.js";

/** The identifiers of everything that a registry assigns, by the sections of the ledger. */
export interface AssignedSections
  extends Readonly<Record<TransportProtocol, readonly Assigned<PortEntry>[]>> {
  readonly "dns-sd": readonly Assigned<ServiceTypeEntry>[];
  readonly serviceCodes: readonly Assigned<ServiceCodeEntry>[];
}

/** Gives everything in a registry its identifier: the one that the ledger holds for it, else a new one. */
export function assignSections({ packages, serviceCodes }: Ledger, registry: Registry): AssignedSections {
  return {
    ...byTransport((transport) =>
      assignIdentifiers(
        packages[transport],
        [...collectPortMeanings(registry, transport), ...collectInnerPorts(registry, transport)],
        { meaningKey: ({ serviceName, port, role }) => `${constantName(serviceName)} ${port} ${role}` },
      ),
    ),
    // DNS ignores only case: `a-b` and `a_b`, one constant name, are two service types (RFC 6763 section 7, RFC 4343).
    "dns-sd": assignIdentifiers(packages["dns-sd"], collectServiceTypeMeanings(registry), {
      meaningKey: ({ serviceType }) => foldCase(serviceType),
    }),
    serviceCodes: assignIdentifiers(serviceCodes, collectServiceCodeMeanings(registry), {
      meaningKey: ({ serviceName, serviceCode }) => `${constantName(serviceName)} ${serviceCode}`,
    }),
  };
}
