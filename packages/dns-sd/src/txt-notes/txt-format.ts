import type { TransportProtocol } from "../transport-protocol.js";

/**
 * The format in which the registry's notes on TXT keys are generated and read: one string, a line a note, its fields
 * between tabs: service name, transport protocols, kind, keys (between spaces), note.
 */

/** What the registry says of a service's TXT keys, with its note as written (RFC 6763 section 6.4). */
export type TxtKeys =
  /** The service defines no keys. */
  | { readonly kind: "none"; readonly note: string }
  /** The keys are not public. */
  | { readonly kind: "proprietary"; readonly note: string }
  /** The keys are still to be defined. */
  | { readonly kind: "undefined-yet"; readonly note: string }
  /** The keys, in the order of the note. */
  | { readonly kind: "keys"; readonly keys: readonly string[]; readonly note: string }
  /** A document or a page defines them: the note says which. */
  | { readonly kind: "reference"; readonly note: string }
  /** The note is prose that could not be read safely. */
  | { readonly kind: "unparsed"; readonly note: string };

/** A row of the registry: a service under one transport protocol, or under none, which stands for all. */
export interface TxtNoteRow {
  readonly serviceName: string;
  readonly transport: TransportProtocol | undefined;
  readonly txt: TxtKeys | undefined;
}

/** A service's note, once for all the transport protocols that share it. */
export interface TxtNote {
  readonly serviceName: string;
  /** `undefined` where the note holds for every transport protocol. */
  readonly transports: readonly TransportProtocol[] | undefined;
  readonly txt: TxtKeys;
}

const KIND_LETTERS = {
  none: "n",
  proprietary: "p",
  "undefined-yet": "u",
  keys: "k",
  reference: "r",
  unparsed: "x",
} as const satisfies Record<TxtKeys["kind"], string>;

const TRANSPORT_LETTERS = { tcp: "t", udp: "u", sctp: "s", dccp: "d" } as const satisfies Record<
  TransportProtocol,
  string
>;
const EVERY_TRANSPORT = "-";

const ESCAPES = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" } as const;

/** The rows that have a note as text: a line for each service and note, sorted. */
export function encodeTxtNotes(rows: readonly TxtNoteRow[]): string {
  return mergeTransports(rows)
    .map(({ serviceName, letters, txt }) => {
      const keys = txt.kind === "keys" ? txt.keys.map(escapeField).join(" ") : "";
      return [escapeField(serviceName), letters, KIND_LETTERS[txt.kind], keys, escapeField(txt.note)].join(
        "\t",
      );
    })
    .toSorted()
    .join("\n");
}

/** The notes of a text that {@link encodeTxtNotes} wrote, in its order. */
export function decodeTxtNotes(text: string): readonly TxtNote[] {
  if (text === "") return [];
  const kinds = invert(KIND_LETTERS);
  const transportsOfLetters = invert(TRANSPORT_LETTERS);
  return text.split("\n").map((line) => {
    const [serviceName = "", letters = "", kind = "", keys = "", note = ""] = line.split("\t");
    return {
      serviceName: unescapeField(serviceName),
      transports: letters.includes(EVERY_TRANSPORT)
        ? undefined
        : [...letters].map((letter) => transportsOfLetters[letter] as TransportProtocol),
      txt: toTxtKeys(kinds[kind] as TxtKeys["kind"], keys, unescapeField(note)),
    };
  });
}

interface MergedRow {
  readonly serviceName: string;
  readonly letters: string;
  readonly txt: TxtKeys;
}

/** Most services have one note for all their transport protocols. */
function mergeTransports(rows: readonly TxtNoteRow[]): readonly MergedRow[] {
  const merged = new Map<string, MergedRow>();
  for (const { serviceName, transport, txt } of rows) {
    if (txt === undefined) continue;
    const key = JSON.stringify([serviceName, txt]);
    const letter = transport === undefined ? EVERY_TRANSPORT : TRANSPORT_LETTERS[transport];
    const letters = merged.get(key)?.letters ?? "";
    if (!letters.includes(letter)) merged.set(key, { serviceName, letters: letters + letter, txt });
  }
  return [...merged.values()];
}

function toTxtKeys(kind: TxtKeys["kind"], keys: string, note: string): TxtKeys {
  if (kind !== "keys") return Object.freeze({ kind, note });
  const list = keys === "" ? [] : keys.split(" ").map(unescapeField);
  return Object.freeze({ kind, keys: Object.freeze(list), note });
}

function invert<Name extends string>(letters: Readonly<Record<Name, string>>): Record<string, Name> {
  return Object.fromEntries(Object.entries(letters).map(([name, letter]) => [letter, name]));
}

function escapeField(field: string): string {
  return field.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character as keyof typeof ESCAPES]);
}

function unescapeField(field: string): string {
  if (!field.includes("\\")) return field;
  const characters = invert(ESCAPES);
  return field.replace(/\\[\\tnr]/g, (pair) => characters[pair] ?? pair);
}
