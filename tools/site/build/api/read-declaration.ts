import { readFileSync } from "node:fs";
import ts from "typescript";

const files = new Map<string, ts.SourceFile>();

/** A declaration as its file has it, from `function`, `class`, `interface`, `type` or `const` on, two spaces deep. */
export function readDeclaration(path: string, line: number): string {
  const file =
    files.get(path) ?? ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext);
  files.set(path, file);
  const start = file.getPositionOfLineAndCharacter(line - 1, 0);
  const statement = findStatement(file, file.statements, start);
  if (statement === undefined) throw new Error(`${path} declares nothing in line ${line}`);
  const text = statement.getText(file).replace(/^(?:export |declare )+/, "");
  // TypeScript indents by four spaces, what is generated or written by hand by two.
  const isWide = !/^ {2}\S/m.test(text);
  return shorten(isWide ? text.replace(/^ +/gm, (spaces) => " ".repeat(spaces.length / 2)) : text);
}

/** The statement in a line, or what a namespace holds there. */
function findStatement(
  file: ts.SourceFile,
  statements: readonly ts.Statement[],
  start: number,
): ts.Statement | undefined {
  const lineEnd = file.getLineEndOfPosition(start);
  const found = statements.find((each) => each.getStart(file) <= lineEnd && each.end > start);
  const body = found !== undefined && ts.isModuleDeclaration(found) ? found.body : undefined;
  if (body === undefined || !ts.isModuleBlock(body)) return found;
  return findStatement(file, body.statements, start) ?? found;
}

const MOST_CHARACTERS = 5000;

/** A union of every name of the registry, to its first names. */
function shorten(declaration: string): string {
  if (declaration.length <= MOST_CHARACTERS) return declaration;
  return `${declaration.slice(0, declaration.lastIndexOf("|", 200)).replaceAll("|", " | ")} | …;`;
}
