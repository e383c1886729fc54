import { findCommonUsesByName } from "../common-uses.js";
import { findByNickname } from "../shared/nicknames.js";
import type { Match } from "./answer.js";
import { type Catalogue, compareSubjects, type Subject } from "./catalogue.js";
import { costOfMisspelling, isSwapped, mostCostOf } from "./misspelling.js";

/** Subjects with exactly this name, the one that people mean most often first. */
export function matchExactly({ byName, commonUses }: Catalogue, words: string): readonly Match[] {
  const named = byName.get(words);
  const byOwnName: readonly Match[] =
    named === undefined
      ? []
      : [{ subject: named, matchedBy: hasPort(named) ? "name" : "name without a port", word: words }];
  const nicknamed = findByNickname(words).flatMap((name): Match[] => {
    const subject = byName.get(name.toLowerCase());
    return subject === undefined ? [] : [{ subject, matchedBy: "nickname", word: words }];
  });
  const used = new Set(findCommonUsesByName(words));
  const seen = commonUses.filter(({ use }) => used.has(use));
  return [
    ...byOwnName.filter(({ matchedBy }) => matchedBy === "name"),
    ...nicknamed,
    ...byOwnName.filter(({ matchedBy }) => matchedBy !== "name"),
    ...sortNamesakesFirst(seen, words).map(
      (subject): Match => ({ subject, matchedBy: "common use", word: words }),
    ),
  ];
}

/** A use that lists the word first matches better than one that lists it after others. */
function sortNamesakesFirst<Each extends Subject>(subjects: readonly Each[], words: string): readonly Each[] {
  const place = (subject: Subject) => (subject.kind === "common use" ? subject.use.names.indexOf(words) : 0);
  const rank = (subject: Subject) => (place(subject) === -1 ? 99 : place(subject));
  return subjects.toSorted((left, right) => rank(left) - rank(right));
}

function hasPort(subject: Subject): boolean {
  return subject.kind === "common use" || subject.services.some(({ ports }) => ports !== undefined);
}

/**
 * Subjects with a name that begins with the word. A name with two characters swapped is among them: whoever types
 * `smpt` means `smtp`, though `smpte` begins with it.
 */
export function matchBeginnings(catalogue: Catalogue, words: string): readonly Match[] {
  // Several words are looked for in descriptions, even if a nickname begins with them.
  if (words.length < 2 || words.includes(" ")) return [];
  return listNames(catalogue)
    .filter(
      ({ subject, name }) =>
        (name.startsWith(words) && name !== words) || (hasPort(subject) && isSwapped(name, words)),
    )
    .toSorted((left, right) => compareBeginnings(left, right) || compareSubjects(left.subject, right.subject))
    .map(({ subject, name }) => ({
      subject,
      matchedBy: name.startsWith(words) ? "beginning" : "misspelling",
      word: name,
    }));
}

/** Products have families of names: whoever types `kafk` means Kafka rather than the products around it. */
function compareBeginnings(left: Name, right: Name): number {
  const isBothSeen = left.subject.kind === "common use" && right.subject.kind === "common use";
  return isBothSeen ? left.name.length - right.name.length : 0;
}

/** Subjects with a name that was probably meant, the likeliest first. */
export function matchMisspellings(catalogue: Catalogue, words: string): readonly Match[] {
  const most = mostCostOf(words);
  return listNames(catalogue)
    .flatMap(({ subject, name }) => {
      const cost = costOfMisspelling(name, words, most);
      return cost === undefined || cost === 0 ? [] : [{ subject, name, cost }];
    })
    .toSorted((left, right) => left.cost - right.cost || compareSubjects(left.subject, right.subject))
    .map(({ subject, name }) => ({ subject, matchedBy: "misspelling", word: name }));
}

interface Name {
  readonly subject: Subject;
  readonly name: string;
}

let names: readonly Name[] | undefined;

function listNames(catalogue: Catalogue): readonly Name[] {
  names ??= [
    ...catalogue.services.flatMap((subject) =>
      [subject.serviceName, ...subject.aliases, ...subject.nicknames].map((name) => ({
        subject,
        name: name.toLowerCase(),
      })),
    ),
    ...catalogue.commonUses.flatMap((subject) =>
      [...subject.use.names, subject.use.product.toLowerCase()].map((name) => ({ subject, name })),
    ),
  ];
  return names;
}
