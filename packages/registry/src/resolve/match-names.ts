import { findCommonUsesByName } from "../common-uses.js";
import { groupBy } from "../group-by.js";
import { findByNickname } from "../shared/nicknames.js";
import type { Match, MatchedBy } from "./answer.js";
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

/**
 * Subjects with a name that differs from the words only in what joins its parts: `docker registry`, `pi hole` and
 * `node exporter` mean `docker-registry`, `pihole` and `node_exporter`.
 */
export function matchRespelt(catalogue: Catalogue, words: string): readonly Match[] {
  namesByLetters ??= groupBy(listNames(catalogue), ({ name }) => joinParts(name));
  const found = (namesByLetters.get(joinParts(words)) ?? []).filter(({ name }) => name !== words);
  return found
    .map(
      ({ subject, name, kind }): Match => ({
        subject,
        matchedBy: kind === "name" && !hasPort(subject) ? "name without a port" : kind,
        word: name,
      }),
    )
    .toSorted(
      (left, right) =>
        EXACT_KINDS.indexOf(left.matchedBy) - EXACT_KINDS.indexOf(right.matchedBy) ||
        compareSubjects(left.subject, right.subject),
    );
}

/** What people say around a name without meaning it: `default port of redis`, `print server`, `which port is ssh`. */
const FILLER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "a by daemon default does for is number of on port ports protocol server service standard tcp/ip the use used uses what what's which".split(
    " ",
  ),
);

/** Subjects with exactly the name that is left of several words without those that people say around names. */
export function matchWithoutFiller(catalogue: Catalogue, words: string): readonly Match[] {
  const name = words
    .replace(/\?$/, "")
    .split(" ")
    .filter((word) => !FILLER.has(word))
    .join(" ");
  if (name === "" || name === words) return [];
  const exact = matchExactly(catalogue, name);
  return exact.length > 0 ? exact : matchRespelt(catalogue, name);
}

let namesByLetters: ReadonlyMap<string, readonly Name[]> | undefined;

const EXACT_KINDS: readonly MatchedBy[] = ["name", "nickname", "name without a port", "common use"];

/** A name without spaces, hyphens, underscores, full stops and slashes. */
function joinParts(name: string): string {
  return name.replace(/[\s._/-]+/g, "");
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

/** A word that finds a subject, in lower case. */
interface Name {
  readonly subject: Subject;
  readonly name: string;
  readonly kind: "name" | "nickname" | "common use";
}

let names: readonly Name[] | undefined;

function listNames(catalogue: Catalogue): readonly Name[] {
  names ??= [
    ...catalogue.services.flatMap((subject) => [
      ...[subject.serviceName, ...subject.aliases].map(
        (name): Name => ({ subject, name: name.toLowerCase(), kind: "name" }),
      ),
      ...subject.nicknames.map((name): Name => ({ subject, name, kind: "nickname" })),
    ]),
    ...catalogue.commonUses.flatMap((subject) =>
      [...subject.use.names, subject.use.product.toLowerCase()].map(
        (name): Name => ({ subject, name, kind: "common use" }),
      ),
    ),
  ];
  return names;
}
