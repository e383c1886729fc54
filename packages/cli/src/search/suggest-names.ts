import { assignments } from "@ianakit/registry";
import { NICKNAMES } from "@ianakit/search";
import { distance } from "fastest-levenshtein";

interface Candidate {
  readonly serviceName: string;
  readonly edits: number;
  /** People mistype the first letter least. */
  readonly beginsAlike: boolean;
  readonly port: number;
}

/** Shorter beginnings are those of too many names. */
const SHORTEST_BEGINNING = 4;

/**
 * What a name that is not registered may stand for: a service with that nickname, names that are a few edits away
 * or begin with it. The closest first, then those of the lowest ports.
 */
export function suggestNames(serviceName: string): readonly string[] {
  const wanted = serviceName.toLowerCase();
  const nicknamed = NICKNAMES.get(wanted);
  if (nicknamed !== undefined) return nicknamed;
  const mostEdits = wanted.length < 4 ? 1 : 2;
  const candidates = [...listCandidates(wanted)].filter(({ edits }) => edits <= mostEdits);
  const best = candidates.toSorted(
    (left, right) =>
      left.edits - right.edits ||
      Number(right.beginsAlike) - Number(left.beginsAlike) ||
      left.port - right.port,
  );
  return [...new Set(best.map((candidate) => candidate.serviceName))].slice(0, 3);
}

function* listCandidates(wanted: string): Generator<Candidate> {
  for (const { serviceName, ports, aliasOf } of assignments()) {
    if (aliasOf === undefined)
      yield compare(wanted, serviceName.toLowerCase(), serviceName, ports?.first ?? 65_536);
  }
  for (const [nickname, names] of NICKNAMES) {
    for (const [place, serviceName] of names.entries()) yield compare(wanted, nickname, serviceName, place);
  }
}

function compare(wanted: string, name: string, serviceName: string, port: number): Candidate {
  const isBeginning = wanted.length >= SHORTEST_BEGINNING && name.startsWith(wanted);
  return {
    serviceName,
    edits: isBeginning ? 1 : distance(wanted, name),
    beginsAlike: name[0] === wanted[0],
    port,
  };
}
