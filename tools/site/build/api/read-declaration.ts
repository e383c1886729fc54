import { readFileSync } from "node:fs";
import ts from "typescript";

const files = new Map<string, ts.SourceFile>();

/** A declaration as its file has it, from `function`, `class`, `interface`, `type` or `const` on, two spaces deep. */
export function readDeclaration(path: string, line: number): string {
  const file =
    files.get(path) ?? ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext);
  files.set(path, file);
  const start = file.getPositionOfLineAndCharacter(line - 1, 0);
  const statement = file.statements.find(
    (each) => each.getStart(file) <= file.getLineEndOfPosition(start) && each.end > start,
  );
  if (statement === undefined) throw new Error(`${path} declares nothing in line ${line}`);
  const text = statement.getText(file).replace(/^(?:export |declare )+/, "");
  return shorten(text.replace(/^ +/gm, (spaces) => " ".repeat(spaces.length / 2)));
}

const MOST_CHARACTERS = 5000;

/** A union of every name of the registry, to its first names. */
function shorten(declaration: string): string {
  if (declaration.length <= MOST_CHARACTERS) return declaration;
  return `${declaration.slice(0, declaration.lastIndexOf("|", 200)).replaceAll("|", " | ")} | …;`;
}
