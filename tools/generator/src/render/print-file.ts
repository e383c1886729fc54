import { printStructure, StructureKind } from "ts-morph";

/** A file of a package's `src/generated/`. */
export interface GeneratedFile {
  /** Relative to `src/generated/`, with forward slashes: `constants.ts`. */
  readonly path: string;
  readonly text: string;
}

/**
 * A source file's text. The statements come as text, each list in one piece: ts-morph takes 0.3 s for the
 * structures of 6,000 documented constants, and 10 ms for the same in one piece.
 */
export function printSourceFile(statements: readonly string[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements: [GENERATED, ...statements] });
}

const GENERATED = "// Generated from the IANA registry by `npm run generate`. Do not edit.";

/** A string literal in ASCII: nothing in it can end it, and one character above U+00FF would double a module's size in memory. */
export function quoteString(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
