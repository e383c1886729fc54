import { type ParseError, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import * as v from "valibot";
import type { Problem } from "../problem.js";

/** What a file of JSON holds, or why it is refused. */
export type ReadJson<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

/**
 * JSON text to a value of a schema. Every problem names its line.
 *
 * @param rule - what its problems are called: `"provenance"`
 */
export function readJson<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  rule: string,
): ReadJson<v.InferOutput<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { value: undefined, problems: [describeSyntaxFault(text, rule)] };
  }
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return { value: output, problems: [] };
  const lines = indexLines(text);
  const problems = issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    return { line: findLine(lines, keys), rule, message: describeIssue(keys, issue) };
  });
  return { value: undefined, problems };
}

/** Where a text stops being JSON: `JSON.parse` names no line. */
function describeSyntaxFault(text: string, rule: string): Problem {
  const faults: ParseError[] = [];
  parseTree(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [fault] = faults;
  // jsonc-parser accepts some texts that `JSON.parse` refuses: then the problem is on the first line.
  if (fault === undefined) return { line: 1, rule, message: "is not valid JSON" };
  const message = `is not valid JSON: ${printParseErrorCode(fault.error)}`;
  return { line: countLines(text, fault.offset), rule, message };
}

/** The line of each value, by the keys that lead to it. */
export function indexLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  visit(text, {
    onObjectProperty: (key, _offset, _length, startLine, _startCharacter, pathSupplier) => {
      lines.set(JSON.stringify([...pathSupplier(), key]), startLine + 1);
    },
    onObjectBegin: (_offset, _length, startLine, _startCharacter, pathSupplier) => {
      const path = JSON.stringify(pathSupplier());
      if (!lines.has(path)) lines.set(path, startLine + 1);
    },
  });
  return lines;
}

/** The line of a value; if it is missing, the line of the value that lacks it. */
function findLine(lines: ReadonlyMap<string, number>, keys: readonly (string | number)[]): number {
  return lines.get(JSON.stringify(keys)) ?? (keys.length === 0 ? 1 : findLine(lines, keys.slice(0, -1)));
}

function countLines(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** `composedFrom[0] has no gives`, `asOf: "2026-01" is not valid: expected YYYY-MM-DD`. */
function describeIssue(keys: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const place = keys
    .map((key, depth) => (typeof key === "number" ? `[${key}]` : `${depth === 0 ? "" : "."}${key}`))
    .join("");
  if (place === "") return `the file is not valid: expected ${issue.expected ?? "another value"}`;
  if (issue.kind === "schema" && issue.input === undefined) {
    const key = keys.at(-1);
    const parent = place.slice(0, -String(key).length).replace(/\.$/, "");
    return `${parent === "" ? "the file" : parent} has no ${key}`;
  }
  return `${place}: ${JSON.stringify(issue.input)} is not valid: expected ${issue.kind === "validation" || issue.type === "custom" ? issue.message : issue.expected}`;
}
