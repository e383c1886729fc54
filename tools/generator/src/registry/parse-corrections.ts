import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { parsePortRange } from "../assignments/parse-columns.js";
import { TXT_KINDS } from "../assignments/parse-txt-note.js";
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

/** `data/corrections.json`: each names a service, and says why and on whose word. */
export function parseCorrections(text: string): ParsedCorrections {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `the corrections are not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { corrections: NO_CORRECTIONS, problems: [{ rule: "corrections-json", message }] };
  }
  const sections = Object.keys(NO_CORRECTIONS) as (keyof Corrections)[];
  const problems = sections.flatMap((section) => checkSection(section, readMember(json, section)));
  return { corrections: problems.length > 0 ? NO_CORRECTIONS : (json as Corrections), problems };
}

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isPort = (value: unknown) => typeof value === "number" && "value" in parsePortRange(`${value}`);
const isTransport = (value: unknown) => TRANSPORT_PROTOCOLS.some((known) => known === value);
const isTransportOrNothing = (value: unknown) => value === undefined || isTransport(value);

type Check = (value: unknown) => boolean;

/** What each section's corrections hold besides a service name, a reason and a source. */
const MEMBERS: Readonly<Record<keyof Corrections, Readonly<Record<string, Check>>>> = {
  primaryPorts: { port: isPort },
  canonicalServices: { port: isPort, transport: isTransport },
  duplicates: {
    port: (value) => value === null || isPort(value),
    transport: (value) => value === null || isTransport(value),
  },
  txtNotes: {
    transport: isTransportOrNothing,
    note: isText,
    kind: (value) => TXT_KINDS.some((kind) => kind === value),
    keys: (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
  },
  dnsSdServices: { transport: isTransport },
};

function checkSection(section: keyof Corrections, list: unknown): Problem[] {
  if (!Array.isArray(list)) return [toProblem(`${section} is not a list`)];
  const checks = { serviceName: isText, reason: isText, source: isText, ...MEMBERS[section] };
  return list.flatMap((correction, index) =>
    Object.entries<Check>(checks)
      .filter(([key, check]) => !check(readMember(correction, key)))
      .map(([key]) => toProblem(describeFault(`${section}[${index}]`, key, readMember(correction, key)))),
  );
}

function describeFault(place: string, key: string, value: unknown): string {
  return value === undefined
    ? `${place} has no ${key}`
    : `${place}: ${JSON.stringify(value)} is not a valid ${key}`;
}

function readMember(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function toProblem(message: string): Problem {
  return { rule: "corrections", message };
}
