import type { Reference, TransportProtocol, TxtNote } from "../../assignment.js";

/** What the entry point `./details` is made of: lines of fields separated by tabs; rows that differ only in the transport protocol share a line. */
export interface DetailsText {
  readonly assignments: string;
  readonly remarks: string;
}

/**
 * The place of each field in a line. Empty fields at the end of a line are left out. Only assignments have
 * those from `serviceCode` on.
 */
export const FIELD = {
  /** A letter for each of the row's transport protocols. */
  transports: 0,
  /** The service name of an assignment, the status of a remark. */
  name: 1,
  ports: 2,
  description: 3,
  assignees: 4,
  /** {@link SAME_PEOPLE} if they are the assignees. */
  contacts: 5,
  registrationDate: 6,
  modificationDate: 7,
  references: 8,
  unauthorizedUse: 9,
  notes: 10,
  serviceCode: 11,
  aliasOf: 12,
  duplicateOf: 13,
  /** A letter for the kind of TXT note, and where it begins in the notes. */
  txt: 14,
  /** How long the TXT note is. */
  txtLength: 15,
  txtKeys: 16,
} as const;

/** The name of a field. */
export type FieldName = keyof typeof FIELD;

/** Stands for contacts who are the assignees, as in most rows. */
export const SAME_PEOPLE = "=";

/** The letter of each transport protocol; a row that names none has {@link NO_TRANSPORT_LETTER}. */
export const TRANSPORT_LETTERS = {
  tcp: "t",
  udp: "u",
  sctp: "s",
  dccp: "d",
} as const satisfies Record<TransportProtocol, string>;
export const NO_TRANSPORT_LETTER = "-";

/** The letter of each kind of reference, before what is referred to. */
export const REFERENCE_LETTERS = {
  rfc: "R",
  draft: "D",
  url: "U",
  text: "T",
} as const satisfies Record<Reference["kind"], string>;

/** The letter of each kind of TXT note. */
export const TXT_LETTERS = {
  none: "n",
  proprietary: "p",
  "undefined-yet": "u",
  keys: "k",
  reference: "r",
  unparsed: "x",
} as const satisfies Record<TxtNote["kind"], string>;

/** What each letter stands for. */
export function invert<Key extends string>(
  letters: Readonly<Record<Key, string>>,
): Readonly<Record<string, Key>> {
  return Object.fromEntries(Object.entries(letters).map(([key, letter]) => [letter, key as Key]));
}
