import type { Assignment, TransportProtocol, TxtNote } from "@ianakit/registry/assignment";
import { compareCodePoints } from "../registry/compare-code-points.js";
import type { GeneratedFile } from "./generated-file.js";
import { printSourceFile } from "./print-source-file.js";
import { quoteString } from "./quote-string.js";

const KIND_LETTERS = {
  none: "n",
  proprietary: "p",
  "undefined-yet": "u",
  keys: "k",
  reference: "r",
  unparsed: "x",
} as const satisfies Record<TxtNote["kind"], string>;

const TRANSPORT_LETTERS = { tcp: "t", udp: "u", sctp: "s", dccp: "d" } as const satisfies Record<
  TransportProtocol,
  string
>;

/**
 * The TXT notes as one string: a line a note, its fields between tabs: service name, transport protocols (`-` for
 * a row that names none), kind, keys, note. `packages/dns-sd/src/txt` reads it on demand.
 */
export function renderTxt(assignments: readonly Assignment[]): GeneratedFile {
  const lines = mergeTransports(assignments).map(({ serviceName, transports, txt }) => {
    const keys = txt.kind === "keys" ? txt.keys.map(escapeField).join(" ") : "";
    return [escapeField(serviceName), transports, KIND_LETTERS[txt.kind], keys, escapeField(txt.note)].join(
      "\t",
    );
  });
  const data = quoteString(lines.toSorted(compareCodePoints).join("\n"));
  return { path: "txt.ts", text: printSourceFile([`export const TXT_NOTES = ${data};`]) };
}

interface MergedNote {
  readonly serviceName: string;
  readonly transports: string;
  readonly txt: TxtNote;
}

/** Most services have one note for all their transport protocols. */
function mergeTransports(assignments: readonly Assignment[]): readonly MergedNote[] {
  const merged = new Map<string, MergedNote>();
  for (const { serviceName, transport, txt } of assignments) {
    if (txt === undefined) continue;
    const key = JSON.stringify([serviceName, txt]);
    const letter = transport === undefined ? "-" : TRANSPORT_LETTERS[transport];
    const known = merged.get(key);
    const transports = known === undefined ? letter : `${known.transports}${letter}`;
    if (known?.transports.includes(letter) !== true) merged.set(key, { serviceName, transports, txt });
  }
  return [...merged.values()];
}

/** No field holds a tab, a line break or, in a key, a space. */
function escapeField(field: string): string {
  return field.replace(
    /[\\\t\n\r]/g,
    (character) => `\\${{ "\\": "\\", "\t": "t", "\n": "n", "\r": "r" }[character]}`,
  );
}
