import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import * as v from "valibot";
import { TXT_KINDS } from "../assignments/parse-txt-note.js";
import { readJson } from "../data/read-json.js";
import type { Problem } from "../problem.js";
import type { Corrections } from "./corrections.js";

export interface ParsedCorrections {
  readonly corrections: Corrections;
  readonly problems: readonly Problem[];
}

export const NO_CORRECTIONS: Corrections = {
  primaryPorts: [],
  canonicalServices: [],
  duplicates: [],
  txtNotes: [],
  dnsSdServices: [],
};

const words = v.pipe(v.string(), v.nonEmpty("some words"));
const port = v.pipe(v.number(), v.integer("a port"), v.minValue(0, "a port"), v.maxValue(65_535, "a port"));
const transport = v.picklist(TRANSPORT_PROTOCOLS);

/** What every correction holds. */
const sourced = { serviceName: words, reason: words, source: words };

const corrections = v.looseObject({
  primaryPorts: v.array(v.looseObject({ ...sourced, port })),
  canonicalServices: v.array(v.looseObject({ ...sourced, port, transport })),
  duplicates: v.array(
    v.looseObject({ ...sourced, port: v.nullable(port), transport: v.nullable(transport) }),
  ),
  txtNotes: v.array(
    v.looseObject({
      ...sourced,
      transport: v.exactOptional(transport),
      note: words,
      kind: v.picklist(TXT_KINDS),
      keys: v.exactOptional(v.array(words)),
    }),
  ),
  dnsSdServices: v.array(v.looseObject({ ...sourced, transport })),
});

/** `data/corrections.json`: each correction names a service, a reason and a source. */
export function parseCorrections(text: string): ParsedCorrections {
  const { value, problems } = readJson(text, corrections, "corrections");
  return { corrections: value ?? NO_CORRECTIONS, problems };
}
