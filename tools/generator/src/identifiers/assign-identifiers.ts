import { groupBy } from "@ianakit/registry/model";
import { compareCodePoints } from "../compare-names.js";
import type { Meaning } from "./collect-meanings.js";
import type { Identifiers, LedgerEntry } from "./ledger.js";

export interface IdentifierRules<Entry extends LedgerEntry> {
  /** The same key: the same meaning, whatever the spelling of the name. */
  readonly meaningKey: (entry: Entry) => string;
}

/** A live meaning's identifier. */
export interface Assigned<Entry extends LedgerEntry> {
  readonly identifier: string;
  readonly entry: Entry;
}

/**
 * Gives every live meaning its identifier: the one it has in the ledger, else a new one. An identifier in the ledger is
 * never given to anything else: if a newcomer clashes with it, the newcomer gets another one.
 */
export function assignIdentifiers<Entry extends LedgerEntry>(
  ledger: Identifiers<Entry>,
  meanings: readonly Meaning<Entry>[],
  { meaningKey }: IdentifierRules<Entry>,
): readonly Assigned<Entry>[] {
  const incumbents = groupByMeaning(ledger, meaningKey);
  const taken = new Set(Object.keys(ledger));
  const assigned: Assigned<Entry>[] = [];
  const newcomers: Meaning<Entry>[] = [];
  const respelled: Meaning<Entry>[] = [];
  // An exact spelling goes before other spellings, so that two spellings at one port each keep their own identifier.
  for (const meaning of meanings) {
    const known = takeIncumbent(incumbents.get(meaningKey(meaning.entry)), isSpelled(meaning));
    if (known === undefined) respelled.push(meaning);
    else assigned.push({ identifier: known, entry: meaning.entry });
  }
  for (const meaning of respelled) {
    const known = takeIncumbent(incumbents.get(meaningKey(meaning.entry)), () => true);
    if (known !== undefined) assigned.push({ identifier: known, entry: meaning.entry });
    else if (meaning.candidates.length > 0) newcomers.push(meaning);
  }
  const attempts = new Map<string, number>();
  for (const meaning of newcomers.toSorted(compareNewcomers)) {
    const identifier = chooseFree(meaning, taken, attempts);
    taken.add(identifier);
    assigned.push({ identifier, entry: meaning.entry });
  }
  return assigned;
}

function isSpelled({ entry }: Meaning<LedgerEntry>): (incumbent: Incumbent) => boolean {
  return ({ serviceName }) => serviceName === entry.serviceName;
}

interface Incumbent {
  readonly identifier: string;
  readonly serviceName: string;
}

function groupByMeaning<Entry extends LedgerEntry>(
  ledger: Identifiers<Entry>,
  meaningKey: (entry: Entry) => string,
): Map<string, Incumbent[]> {
  return groupBy(
    Object.entries(ledger),
    ([, entry]) => meaningKey(entry),
    ([identifier, { serviceName }]) => ({ identifier, serviceName }),
  );
}

function takeIncumbent(
  group: Incumbent[] | undefined,
  isWanted: (incumbent: Incumbent) => boolean,
): string | undefined {
  const incumbent = group?.find(isWanted);
  if (incumbent !== undefined) group?.splice(group.indexOf(incumbent), 1);
  return incumbent?.identifier;
}

function compareNewcomers(left: Meaning<LedgerEntry>, right: Meaning<LedgerEntry>): number {
  return (
    left.rank[0] - right.rank[0] ||
    left.rank[1] - right.rank[1] ||
    compareCodePoints(left.rank[2], right.rank[2])
  );
}

/** Remembers how many attempts each identifier took, because thousands of names may clash in one. */
function chooseFree(
  { candidates, extend }: Meaning<LedgerEntry>,
  taken: ReadonlySet<string>,
  attempts: Map<string, number>,
): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  const last = candidates.at(-1) ?? "_";
  let attempt = attempts.get(last) ?? 2;
  while (taken.has(extend(last, attempt))) attempt++;
  attempts.set(last, attempt + 1);
  return extend(last, attempt);
}
