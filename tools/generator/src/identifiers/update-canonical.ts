import type { TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { groupNamesByPort } from "../registry/choose-canonical-services.js";
import type { PortKey, Registry } from "../registry/registry.js";
import { constantName } from "./constant-name.js";
import type { Identifiers, Ledger, PortEntry } from "./ledger.js";

/**
 * The canonical service of each port after an update: the incumbent as long as it is assigned, under its new name if it
 * was renamed; else what the registry says; a withdrawn service only if nothing else is left.
 */
export function updateCanonical(
  before: Ledger["canonical"],
  registry: Registry,
  packages: Readonly<Record<TransportProtocol, Identifiers<PortEntry>>>,
): Ledger["canonical"] {
  const namesByPort = groupNamesByPort(registry.assignments);
  const successors = listSuccessors(packages);
  const after = new Map(Object.entries(before) as [PortKey, string][]);
  for (const [key, chosen] of registry.canonicalServices) {
    const incumbent = after.get(key);
    const names = namesByPort.get(key) ?? [];
    const isThere = (name: string | undefined) => names.some((each) => each === name);
    if (incumbent === undefined) after.set(key, chosen);
    else if (!isThere(incumbent)) {
      const respelled = names.find((name) => constantName(name) === constantName(incumbent));
      const successor = successors.get(`${key} ${incumbent}`);
      after.set(key, respelled ?? (isThere(successor) ? successor : undefined) ?? chosen);
    }
  }
  return Object.fromEntries(after);
}

function listSuccessors(
  packages: Readonly<Record<TransportProtocol, Identifiers<PortEntry>>>,
): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const transport of TRANSPORT_PROTOCOLS) {
    for (const { port, serviceName, replacedBy } of Object.values(packages[transport])) {
      const successor = replacedBy === undefined ? undefined : packages[transport][replacedBy];
      if (successor !== undefined)
        successors.set(`${port}/${transport} ${serviceName}`, successor.serviceName);
    }
  }
  return successors;
}
