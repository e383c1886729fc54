import { isDeepStrictEqual } from "node:util";
import { type RegistryApi, TRANSPORT_PROTOCOLS, type TypedService } from "@ianakit/generator";
import { diffAssignments } from "./diff-assignments.js";
import { diffStatuses, listStatuses } from "./diff-statuses.js";
import type { PackageChange } from "./package-change.js";

/** What a difference in each part of `registry` is; a part without a rule does not compile. */
const PART_RULES = {
  assignments: (before, after) => diffAssignments(before.assignments, after.assignments),
  portRemarks: (before, after) => [
    ...diffStatuses(listStatuses(before), listStatuses(after)),
    ...diffRemarks(before.portRemarks, after.portRemarks),
  ],
  canonicalServices: (before, after) =>
    diffAnswers(before.canonicalServices, after.canonicalServices, "canonical service"),
  primaryPorts: (before, after) => diffAnswers(before.primaryPorts, after.primaryPorts, "primary port"),
  typedServices: (before, after) => diffTypedServices(before.typedServices, after.typedServices),
  assignedPorts: (before, after) => diffAssignedPorts(before.assignedPorts, after.assignedPorts),
  // A snapshot that gives the same rows is not a release.
  snapshot: () => [],
} satisfies Record<keyof RegistryApi, (before: RegistryApi, after: RegistryApi) => readonly PackageChange[]>;

/** What differs between two versions of `registry`. */
export function diffRegistry(before: RegistryApi, after: RegistryApi): readonly PackageChange[] {
  return Object.values(PART_RULES).flatMap((rule) => rule(before, after));
}

/** The look-ups that answer differently; one that lost its answer, or has its first, is reported with its rows. */
function diffAnswers<Key extends string>(
  before: ReadonlyMap<Key, string | number>,
  after: ReadonlyMap<Key, string | number>,
  what: string,
): readonly PackageChange[] {
  return [...before].flatMap(([key, was]): PackageChange[] => {
    const is = after.get(key);
    if (is === was || is === undefined) return [];
    return [{ bump: "minor", section: "Changed", cells: ["", key, `${what} ${is}, was ${was}`] }];
  });
}

/** The rows without a name that changed although the status of their ports did not. */
function diffRemarks(
  before: RegistryApi["portRemarks"],
  after: RegistryApi["portRemarks"],
): readonly PackageChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  // One that changed is new in one form and gone in another.
  const changed = Math.max(countOthers(after, before), countOthers(before, after));
  return [
    { bump: "patch", section: "Documentation", cells: ["", "", `${changed} rows without a service name`] },
  ];
}

function countOthers(remarks: RegistryApi["portRemarks"], known: RegistryApi["portRemarks"]): number {
  const texts = new Set(known.map((remark) => JSON.stringify(remark)));
  return remarks.filter((remark) => !texts.has(JSON.stringify(remark))).length;
}

type TypedServices = RegistryApi["typedServices"];

/** What differs between the names that typed look-ups take; added names are reported with their rows. */
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
  if (after === undefined || (before.isService && !after.isService))
    return [{ bump: "major", section: "Removed", cells: [serviceName, `/${transport}`, "typed look-up"] }];
  if (after.port === before.port) return [];
  return [
    { bump: "major", section: "Changed", cells: [serviceName, `/${transport}`, `typed as ${after.port}`] },
  ];
}

/** What differs between the ports that a guard takes; added ports are reported with their rows. */
export function diffAssignedPorts(
  before: RegistryApi["assignedPorts"],
  after: RegistryApi["assignedPorts"],
): readonly PackageChange[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) => {
    const now = new Set(after[transport]);
    return before[transport].flatMap((port): readonly PackageChange[] =>
      now.has(port)
        ? []
        : [{ bump: "major", section: "Removed", cells: ["", `${port}/${transport}`, "typed port"] }],
    );
  });
}
