import { lowerCase } from "../names/lower-case.js";
import type { TxtKeys } from "./txt-keys.js";

const KINDS = {
  n: "none",
  p: "proprietary",
  u: "undefined-yet",
  k: "keys",
  r: "reference",
  x: "unparsed",
} as const satisfies Record<string, TxtKeys["kind"]>;

const TRANSPORTS = { t: "tcp", u: "udp", s: "sctp", d: "dccp" } as const;

/** A note of the generated text, and the transport protocols that it holds for; `undefined`: all. */
export interface IndexedNote {
  readonly transports: readonly string[] | undefined;
  readonly txt: TxtKeys;
}

/** The generated text to notes by service name in lower case: a line a note, its fields between tabs. */
export function indexNotes(text: string): ReadonlyMap<string, readonly IndexedNote[]> {
  const index = new Map<string, IndexedNote[]>();
  for (const line of text.split("\n")) {
    const [serviceName = "", transports = "", kind = "", keys = "", note = ""] = line.split("\t");
    const name = lowerCase(unescapeField(serviceName));
    const indexed = {
      transports: readTransports(transports),
      txt: toTxtKeys(kind, keys, unescapeField(note)),
    };
    const known = index.get(name);
    if (known === undefined) index.set(name, [indexed]);
    else known.push(indexed);
  }
  return index;
}

function toTxtKeys(letter: string, keys: string, note: string): TxtKeys {
  const kind = KINDS[letter as keyof typeof KINDS];
  if (kind !== "keys") return Object.freeze({ kind, note });
  return Object.freeze({ kind, keys: Object.freeze(keys.split(" ").map(unescapeField)), note });
}

function readTransports(letters: string): readonly string[] | undefined {
  if (letters.includes("-")) return undefined;
  return [...letters].map((letter) => TRANSPORTS[letter as keyof typeof TRANSPORTS]);
}

function unescapeField(field: string): string {
  return field.replace(
    /\\([\\tnr])/g,
    (_, letter: string) => ({ "\\": "\\", t: "\t", n: "\n", r: "\r" })[letter] ?? "",
  );
}
