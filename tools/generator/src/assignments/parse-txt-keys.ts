const KEY = /[A-Za-z0-9_*](?:[\w.?*-]*[\w?*-])?/y;
const VALUE = /<[^<>\n]*>|[^\s,;<>=[\]()'"]+/y;
const SPACE = /\s+/y;
const COMMA = /\s*,\s*/y;
const SEMICOLON = /\s*;\s*/y;
/** What a note says about a key, between parentheses. */
const REMARK = /\s*\([^()]*\)/y;

/** Words that many notes list as keys: a note of one such word lists a key, while any other single word may mean anything. */
const WELL_KNOWN_KEYS = new Set([
  "txtvers",
  "protovers",
  "version",
  "vers",
  "path",
  "guid",
  "uuid",
  "id",
  "type",
]);

/** Words that, in a list, stand for further keys without naming them. */
const NO_KEYS = new Set(["none", "proprietary", "undefined", "tbd", "etc", "others", "and", "or"]);

interface Item {
  readonly key: string;
  readonly hasValue: boolean;
  readonly end: number;
}

/**
 * The keys of a TXT note that is a list of them and nothing else, `undefined` for any other note:
 *
 *     list := item (',' item)+ | pair (WS pair)* | pair (';' pair)*, and a full stop at the end
 *     item := KEY ('=' VALUE?)? remark?        pair := (KEY '=' VALUE | a well-known KEY) remark?
 *     remark := '(' anything but parentheses ')'
 *
 * Keys are compared without regard to case (RFC 6763 section 6.4); the first spelling is kept.
 */
export function parseTxtKeys(note: string): readonly string[] | undefined {
  const list = note.replace(/(?<=[\w)>])\.$/, "");
  const items = readList(list, COMMA) ?? readList(list, SPACE) ?? readList(list, SEMICOLON);
  if (items === undefined) return undefined;
  const keys = new Map<string, string>();
  for (const { key } of items) if (!keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), key);
  return [...keys.values()];
}

function readList(note: string, separator: RegExp): readonly Item[] | undefined {
  const items: Item[] = [];
  for (let position = 0; ; ) {
    const item = readItem(note, position);
    if (item === undefined) return undefined;
    items.push(item);
    if (item.end === note.length) break;
    const end = matchAt(separator, note, item.end);
    if (end === undefined) return undefined;
    position = end;
  }
  const isCommaList = separator === COMMA && items.length > 1;
  return isCommaList || items.every(isPair) ? items : undefined;
}

function isPair({ key, hasValue }: Item): boolean {
  return hasValue || WELL_KNOWN_KEYS.has(key.toLowerCase());
}

function readItem(note: string, position: number): Item | undefined {
  const keyEnd = matchAt(KEY, note, position);
  if (keyEnd === undefined) return undefined;
  const key = note.slice(position, keyEnd);
  // A domain name or an ellipsis, not a key.
  if (key.includes("._") || key.includes("..")) return undefined;
  if (note[keyEnd] !== "=")
    return NO_KEYS.has(key.toLowerCase())
      ? undefined
      : { key, hasValue: false, end: skipRemark(note, keyEnd) };
  const valueEnd = matchAt(VALUE, note, keyEnd + 1);
  return { key, hasValue: valueEnd !== undefined, end: skipRemark(note, valueEnd ?? keyEnd + 1) };
}

function skipRemark(note: string, position: number): number {
  return matchAt(REMARK, note, position) ?? position;
}

/** Where a match that begins at a position ends. */
function matchAt(pattern: RegExp, text: string, position: number): number | undefined {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
