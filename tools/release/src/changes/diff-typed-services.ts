import { type RegistryApi, TRANSPORT_PROTOCOLS, type TypedService } from "@ianakit/generator";
import type { PackageChange } from "./package-change.js";

type TypedServices = RegistryApi["typedServices"];

/** What differs between the names that typed look-ups take; the names that are added come with their rows. */
export function diffTypedServices(before: TypedServices, after: TypedServices): readonly PackageChange[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) => {
    const now = new Map(after[transport].map((service) => [service.serviceName, service]));
    return before[transport].flatMap((service) =>
      diffService(service, now.get(service.serviceName), transport),
    );
  });
}

function diffService(
  before: TypedService,
  after: TypedService | undefined,
  transport: string,
): readonly PackageChange[] {
  const { serviceName } = before;
  if (after === undefined)
    return [{ bump: "major", section: "Removed", cells: [serviceName, `/${transport}`, "typed look-up"] }];
  if (after.port === before.port) return [];
  return [
    { bump: "major", section: "Changed", cells: [serviceName, `/${transport}`, `typed as ${after.port}`] },
  ];
}
