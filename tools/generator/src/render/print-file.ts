import type { SourceFileStructure, StatementStructures } from "ts-morph";
import { printStructure, StructureKind } from "./ts-morph.js";

/** A file of a package's `src/generated/`. */
export interface GeneratedFile {
  /** Relative to `src/generated/`, with forward slashes: `constants.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a generated file holds: structures, or text where a function of this folder says why. */
export type Statement = StatementStructures | string;

/** A file of a package, its statements printed once and under a head that says where it comes from. */
export function printFile(
  packageName: string,
  path: string,
  statements: readonly Statement[],
): GeneratedFile {
  const head = `// @ianakit/${packageName}: generated from the IANA registry by \`npm run generate\`. Do not edit.`;
  const file: SourceFileStructure = { kind: StructureKind.SourceFile, statements: [head, ...statements] };
  return { path, text: printStructure(file, { indentNumberOfSpaces: 2 }) };
}

/** A string literal in ASCII: nothing in it can end it, and one character above U+00FF would double a module's size in memory. */
export function quoteString(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
