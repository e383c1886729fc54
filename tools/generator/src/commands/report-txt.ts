import type { TxtNote } from "@ianakit/registry/assignment";
import { TXT_KINDS } from "../assignments/parse-txt-note.js";
import type { Repository } from "./locate-repository.js";
import { readInputs } from "./read-inputs.js";

interface NamedNote {
  readonly serviceName: string;
  readonly txt: TxtNote;
}

/** What was made of each TXT note, class by class, so that a person can check it. */
export async function reportTxt({
  csv,
  corrections,
}: Pick<Repository, "csv" | "corrections">): Promise<string> {
  const { registry } = await readInputs({ csv, corrections, ledger: undefined, isSmallAllowed: false });
  const notes = registry.assignments.flatMap(({ serviceName, txt }) =>
    txt === undefined ? [] : [{ serviceName, txt }],
  );
  const unparsed = notes.filter(({ txt }) => txt.kind === "unparsed").length;
  const structured = ((100 * (notes.length - unparsed)) / notes.length).toFixed(1);
  const total = `${notes.length} notes, ${structured} % structured`;
  return [...TXT_KINDS.map((kind) => describeKind(kind, notes)), total].join("\n\n");
}

function describeKind(kind: TxtNote["kind"], notes: readonly NamedNote[]): string {
  const ofKind = notes.filter(({ txt }) => txt.kind === kind);
  const names = new Map(ofKind.map((note) => [`${note.serviceName}\n${note.txt.note}`, note]));
  const lines = [...names.values()].map(({ serviceName, txt }) => {
    const keys = txt.kind === "keys" ? `${txt.keys.join(" ")}  <-  ` : "";
    return `  ${serviceName.padEnd(16)} ${keys}${txt.note.replace(/\s+/g, " ")}`;
  });
  return [`${kind}: ${ofKind.length} rows, ${names.size} names`, ...lines].join("\n");
}
