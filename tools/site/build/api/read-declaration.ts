import { readFileSync } from "node:fs";
import ts from "typescript";

const files = new Map<string, ts.SourceFile>();

/** A declaration as its file writes it, from `function`, `class`, `interface`, `type` or `const` on, indented by two spaces. */
export function readDeclaration(path: string, line: number): string {
  const file =
    files.get(path) ?? ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext);
  files.set(path, file);
  const start = file.getPositionOfLineAndCharacter(line - 1, 0);
  const statement = findStatement(file, file.statements, start);
  if (statement === undefined) throw new Error(`${path} declares nothing in line ${line}`);
  const text = statement.getText(file).replace(/^(?:export |declare )+/, "");
  // TypeScript indents declarations by four spaces; generated and hand-written ones have two.
  const isWide = !/^ {2}\S/m.test(text);
  return shorten(isWide ? text.replace(/^ +/gm, (spaces) => " ".repeat(spaces.length / 2)) : text);
}

/** The statement on a line, inside of a namespace too. */
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

/** Cuts a union of every name in the registry after the first few. */
function shorten(declaration: string): string {
  if (declaration.length <= MOST_CHARACTERS) return declaration;
  return `${declaration.slice(0, declaration.lastIndexOf("|", 200)).replaceAll("|", " | ")} | …;`;
}
