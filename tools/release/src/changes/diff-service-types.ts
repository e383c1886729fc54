import type { DnsSdApi } from "@ianakit/generator";
import type { PackageChange } from "./package-change.js";

type ServiceTypes = DnsSdApi["serviceTypes"];
type Txt = ServiceTypes[number]["txt"];

/** What differs between the service types and TXT keys in the types of two versions of `dns-sd`. They only grow. */
export function diffServiceTypes(before: ServiceTypes, after: ServiceTypes): readonly PackageChange[] {
  const now = new Map(after.map(({ serviceType, txt }) => [serviceType, txt]));
  const known = new Map(before.map(({ serviceType }) => [serviceType.toLowerCase(), serviceType]));
  const exact = new Set(known.values());
  return [
    ...before.flatMap(({ serviceType, txt }) => diffTxt(serviceType, txt, now.get(serviceType))),
    ...after
      .filter(({ serviceType }) => !exact.has(serviceType))
      .map(({ serviceType }) => describeType(serviceType, known.get(serviceType.toLowerCase()))),
  ];
}

function describeType(serviceType: string, otherSpelling: string | undefined): PackageChange {
  if (otherSpelling === undefined)
    return { bump: "minor", section: "Added", cells: [serviceType, "service type"] };
  return { bump: "patch", section: "Documentation", cells: [serviceType, `spelling of ${otherSpelling}`] };
}

function diffTxt(serviceType: string, before: Txt, after: Txt | undefined): readonly PackageChange[] {
  if (after === undefined)
    return [{ bump: "major", section: "Removed", cells: [serviceType, "service type"] }];
  const lost = before.keys.filter((key) => !after.keys.includes(key));
  if (lost.length > 0)
    return [{ bump: "major", section: "Removed", cells: [serviceType, `TXT keys ${lost.join(", ")}`] }];
  if (before.isOpen && !after.isOpen) {
    return [{ bump: "major", section: "Changed", cells: [serviceType, "takes known TXT keys alone"] }];
  }
  const added = after.keys.filter((key) => !before.keys.includes(key));
  const words = [
    ...(added.length > 0 ? [`TXT keys ${added.join(", ")} added`] : []),
    ...(after.isOpen && !before.isOpen ? ["takes any TXT key"] : []),
  ];
  return words.length === 0
    ? []
    : [{ bump: "minor", section: "Changed", cells: [serviceType, words.join("; ")] }];
}
