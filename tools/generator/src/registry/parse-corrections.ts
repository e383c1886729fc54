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
};

/** `data/corrections.json`: each names a service, and says why and on whose word. */
export function parseCorrections(text: string): ParsedCorrections {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `the corrections are no JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { corrections: NO_CORRECTIONS, problems: [{ rule: "corrections-json", message }] };
  }
  const problems = Object.keys(NO_CORRECTIONS).flatMap((section) =>
    checkSection(section, readMember(json, section)),
  );
  return { corrections: problems.length > 0 ? NO_CORRECTIONS : (json as Corrections), problems };
}

function checkSection(section: string, list: unknown): Problem[] {
  if (!Array.isArray(list)) return [toProblem(`${section} is no list`)];
  return list.flatMap((correction, index) =>
    ["serviceName", "reason", "source"]
      .filter((key) => typeof readMember(correction, key) !== "string" || readMember(correction, key) === "")
      .map((key) => toProblem(`${section}[${index}] has no ${key}`)),
  );
}

function readMember(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function toProblem(message: string): Problem {
  return { rule: "corrections", message };
}
