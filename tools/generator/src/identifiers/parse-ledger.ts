import { indexLines } from "../data/read-json.js";
import type { Problem } from "../problem.js";
import { checkLedger } from "./check-ledger.js";
import { EMPTY_LEDGER, type Ledger } from "./ledger.js";

export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** `data/identifiers.json` to a ledger: its shape checked, and that it does not contradict itself. */
export function parseLedger(text: string): ParsedLedger {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ledger: EMPTY_LEDGER,
      problems: [{ rule: "ledger-json", message: `the ledger is not valid JSON: ${message}` }],
    };
  }
  const faults = checkShape(json);
  if (faults.length > 0) return { ledger: EMPTY_LEDGER, problems: faults.map(toProblem) };
  const ledger = { ...OPTIONAL_SECTIONS, ...(json as Ledger) };
  const problems = checkLedger(ledger);
  const lines: ReadonlyMap<string, number> = problems.length === 0 ? new Map() : indexLines(text);
  return {
    ledger,
    // Every path was read from this text.
    problems: problems.map(({ message, path }) => ({
      ...toProblem(message),
      line: lines.get(JSON.stringify(path)) as number,
    })),
  };
}

function toProblem(message: string): Problem {
  return { rule: "ledger", message };
}

/** Sections that are left out where they are empty. */
const OPTIONAL_SECTIONS = { unnamedPorts: EMPTY_LEDGER.unnamedPorts };

function checkShape(json: unknown): string[] {
  if (!isObject(json)) return ["the ledger is not an object"];
  if (json.version !== 1) return [`the ledger's version is ${JSON.stringify(json.version)}, 1 was expected`];
  const { version: _, ...expected } = EMPTY_LEDGER;
  return Object.entries(expected).flatMap(([name, section]) =>
    checkSection(name, section, json[name] ?? OPTIONAL_SECTIONS[name as keyof typeof OPTIONAL_SECTIONS]),
  );
}

function checkSection(name: string, expected: object, found: unknown): string[] {
  if (!isObject(found)) return [`the ledger's ${JSON.stringify(name)} is not an object`];
  return Object.entries<unknown>({ ...expected }).flatMap(([key, value]) => {
    if (Array.isArray(value))
      return Array.isArray(found[key]) ? [] : [`the ledger's "${name}.${key}" is not a list`];
    return isObject(found[key]) ? [] : [`the ledger's "${name}.${key}" is not an object`];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
