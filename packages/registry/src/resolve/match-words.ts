import { descriptions } from "../details.js";
import type { Match } from "./answer.js";
import { type Catalogue, compareSubjects, type Subject } from "./catalogue.js";
import { costOfMisspelling, mostCostOf } from "./misspelling.js";

interface Document {
  readonly subject: Subject;
  /** How many words its shortest description has. */
  readonly length: number;
}

/** A subject, the words that it is called by, and those that it is described by. */
interface Text {
  readonly subject: Subject;
  readonly names: readonly string[];
  readonly descriptions: readonly string[];
}

/** Which documents hold each word. */
interface WordIndex {
  readonly documents: readonly Document[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

let index: WordIndex | undefined;

/**
 * Subjects whose names and descriptions contain every word of the query, begin a word with it, or nearly contain it.
 * Whole words go first, then what people mean most often, then the shortest description.
 */
export function matchWords(catalogue: Catalogue, words: string): readonly Match[] {
  const wanted = splitWords(words);
  if (wanted.length === 0) return [];
  index ??= makeIndex(catalogue);
  const { documents, places } = index;
  const found = wanted.map((word) => findDocuments(places, word));
  const [first = new Map<number, number>(), ...others] = found;
  const matches = [...first].flatMap(([place, own]) => {
    const costs = [own, ...others.map((other) => other.get(place))];
    const document = documents[place];
    if (document === undefined || costs.includes(undefined)) return [];
    return [{ ...document, cost: costs.reduce<number>((sum, each) => sum + (each ?? 0), 0) }];
  });
  return matches
    .toSorted(
      (left, right) =>
        left.cost - right.cost ||
        compareFoundWords(left, right, wanted.length) ||
        compareSubjects(left.subject, right.subject),
    )
    .map(({ subject }) => ({ subject, matchedBy: "words", word: words }));
}

/** A description with few other words goes before one with many. */
function compareFoundWords(left: Document, right: Document, count: number): number {
  const isWhole = ({ length }: Document) => Number(length <= count + 1);
  return isWhole(right) - isWhole(left);
}

/** For each document that contains the word or something close to it, how far off the match is. */
function findDocuments(
  places: ReadonlyMap<string, readonly number[]>,
  wanted: string,
): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const most = wanted.length < 5 ? 0 : mostCostOf(wanted);
  for (const [word, holders] of places) {
    const cost = costOfWord(word, wanted, most);
    if (cost === undefined) continue;
    for (const holder of holders) costs.set(holder, Math.min(cost, costs.get(holder) ?? cost));
  }
  return costs;
}

function costOfWord(word: string, wanted: string, most: number): number | undefined {
  if (word === wanted) return 0;
  if (wanted.length > 2 && word.startsWith(wanted)) return 1;
  const cost = most === 0 ? undefined : costOfMisspelling(word, wanted, most);
  return cost === undefined ? undefined : cost + 2;
}

/** Filled in place: lists in between would take longer than the words themselves. */
function makeIndex(catalogue: Catalogue): WordIndex {
  const places = new Map<string, number[]>();
  const documents = listTexts(catalogue).map(({ subject, names, descriptions: texts }, place) => {
    const described = texts.map(splitWords);
    for (const words of [...names.map(splitWords), ...described]) {
      for (const word of words) addPlace(places, word, place);
    }
    return { subject, length: texts.length === 0 ? 0 : Math.min(...described.map((words) => words.length)) };
  });
  return { documents, places };
}

/** Documents come one after the other, so one that holds the word already is the last. */
function addPlace(places: Map<string, number[]>, word: string, place: number): void {
  const holders = places.get(word);
  if (holders === undefined) places.set(word, [place]);
  else if (holders.at(-1) !== place) holders.push(place);
}

function listTexts({ services, commonUses }: Catalogue): readonly Text[] {
  const texts = descriptions();
  return [
    ...services.map((subject) => ({
      subject,
      names: [subject.serviceName, ...subject.aliases, ...subject.nicknames],
      descriptions: texts.get(subject.serviceName) ?? [],
    })),
    ...commonUses.map((subject) => ({
      subject,
      names: [...subject.use.names],
      descriptions: [`${subject.use.product} ${subject.use.use}`],
    })),
  ];
}

/** Letters and digits of any script; a hyphen or a full stop separates words. */
function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
