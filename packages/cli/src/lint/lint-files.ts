import { basename } from "node:path";
import plugin from "@ianakit/eslint-plugin";
import { Linter } from "eslint/universal";
import { parser } from "./parse-file.js";

/** What a rule says about a place of a file. */
export interface Finding {
  /** 1 is the first. */
  readonly line: number;
  /** 1 is the first. */
  readonly column: number;
  /** Such as `no-magic-ports`; `null` for a file that cannot be parsed. */
  readonly rule: string | null;
  readonly message: string;
  readonly isFixable: boolean;
  /** What else could be written, where only the reader knows. */
  readonly suggestions: readonly string[];
}

/** How a new import is written. */
export type ImportStyle = "namespace" | "named";

const NAMESPACE = "@ianakit/";
const linter = new Linter({ configType: "flat" });

/** What the rules of the configuration `recommended` say about a text. */
export function lintText(text: string, path: string, style: ImportStyle): readonly Finding[] {
  return toFindings(linter.verify(text, configure(style), { filename: basename(path) }));
}

/** The most runs of ESLint's ten passes: where each name is imported on its own, a pass adds one. */
const MOST_RUNS = 100;

/** A text with everything fixed that has a fix, and what is left to say about it. */
export function fixText(
  text: string,
  path: string,
  style: ImportStyle,
): { readonly output: string; readonly findings: readonly Finding[] } {
  let last = linter.verifyAndFix(text, configure(style), { filename: basename(path) });
  for (let run = 1; run < MOST_RUNS && last.messages.some(({ fix }) => fix !== undefined); run++)
    last = linter.verifyAndFix(last.output, configure(style), { filename: basename(path) });
  return { output: last.output, findings: toFindings(last.messages) };
}

/** It applies to a file by its last name, because ESLint ignores paths outside its folder. */
function configure(style: ImportStyle): Linter.Config {
  return {
    files: ["**"],
    plugins: { "@ianakit": plugin },
    languageOptions: { parser, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: {
      ...plugin.configs.recommended.rules,
      "@ianakit/no-magic-ports": ["warn", { addresses: false, import: style }],
    },
  };
}

/** Without what ESLint says about rules of other plugins that a comment in the file names. */
function toFindings(messages: readonly Linter.LintMessage[]): readonly Finding[] {
  return messages
    .filter(({ ruleId, fatal }) => fatal === true || ruleId?.startsWith(NAMESPACE))
    .map(({ line, column, ruleId, message, fix, suggestions = [] }) => ({
      line,
      column,
      rule: ruleId === null ? null : ruleId.slice(NAMESPACE.length),
      message,
      isFixable: fix !== undefined,
      suggestions: suggestions.map(({ desc }) => desc),
    }));
}
