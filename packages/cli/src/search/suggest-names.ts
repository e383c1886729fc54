import { assignments } from "@ianakit/registry/details";
import { distance } from "fastest-levenshtein";

interface Candidate {
  readonly serviceName: string;
  readonly edits: number;
  /** People mistype the first letter least. */
  readonly beginsAlike: boolean;
  readonly port: number;
}

/** Registered names that are a few edits from one that is not: the closest first, then those of the lowest ports. */
export function suggestNames(serviceName: string): readonly string[] {
  const wanted = serviceName.toLowerCase();
  const mostEdits = wanted.length < 4 ? 1 : 2;
  const candidates = new Map<string, Candidate>();
  for (const { serviceName: name, ports, aliasOf } of assignments()) {
    if (aliasOf !== undefined || candidates.has(name)) continue;
    const edits = distance(wanted, name.toLowerCase());
    const beginsAlike = name[0]?.toLowerCase() === wanted[0];
    if (edits <= mostEdits)
      candidates.set(name, { serviceName: name, edits, beginsAlike, port: ports?.first ?? 65_536 });
  }
  const best = [...candidates.values()].toSorted(
    (left, right) =>
      left.edits - right.edits ||
      Number(right.beginsAlike) - Number(left.beginsAlike) ||
      left.port - right.port,
  );
  return best.slice(0, 3).map((candidate) => candidate.serviceName);
}
