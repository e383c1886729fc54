import type { TransportApi } from "@ianakit/generator";
import { diffConstants } from "./diff-constants.js";
import { diffServicePorts, diffUnnamedPorts } from "./diff-service-ports.js";
import type { PackageChange } from "./package-change.js";

/** What a difference in each part of a transport protocol's package is; a part without a rule does not compile. */
const PART_RULES = {
  name: () => [],
  constants: (before, after) => diffConstants(before.constants, after.constants),
  reverse: (before, after) => diffReverse(before.reverse, after.reverse),
  services: (before, after) =>
    withoutConstantsNames(diffServicePorts(before.services, after.services), before, after),
  unnamedPorts: (before, after) => diffUnnamedPorts(before.unnamedPorts, after.unnamedPorts),
  serviceCodes: (before, after) => diffConstants(before.serviceCodes, after.serviceCodes),
} satisfies Record<
  keyof TransportApi,
  (before: TransportApi, after: TransportApi) => readonly PackageChange[]
>;

/** What differs between two versions of a transport protocol's package. */
export function diffTransport(before: TransportApi, after: TransportApi): readonly PackageChange[] {
  return Object.values(PART_RULES).flatMap((rule) => rule(before, after));
}

/** Names that are new without a new constant: the line of a constant reports its name. */
function withoutConstantsNames(
  changes: readonly PackageChange[],
  before: TransportApi,
  after: TransportApi,
): readonly PackageChange[] {
  const known = new Set(before.constants.map(({ identifier }) => identifier));
  const added = after.constants.filter(({ identifier }) => !known.has(identifier));
  const names = new Set<string | undefined>(added.map(({ facts }) => `"${facts.serviceName}"`));
  return changes.filter(({ bump, cells }) => bump !== "minor" || !names.has(cells[0]));
}

/** The reverse answers of an enum that changed; those at new values are reported with their constants. */
export function diffReverse(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): readonly PackageChange[] {
  return [...before].flatMap(([value, was]): PackageChange[] => {
    const is = after.get(value);
    if (is === was) return [];
    if (is === undefined)
      return [{ bump: "major", section: "Removed", cells: [`[${value}]`, was, "reverse look-up"] }];
    return [{ bump: "minor", section: "Changed", cells: [`[${value}]`, is, `reverse look-up, was ${was}`] }];
  });
}
