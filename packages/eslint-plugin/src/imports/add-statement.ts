import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { readRequire } from "./find-module.js";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Text to insert at an index of a file. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Where a file takes one more import, and how it writes it. */
export interface NewStatementPlace {
  readonly form: "import" | "require";
  /**
   * @param imported - what follows `import`: `* as tcp`
   * @param required - what follows `const`: `tcp`
   */
  readonly write: (imported: string, required: string, module: string) => Insertion;
}

/**
 * Behind the last `import`, or behind the `require` calls that a file begins with, because others may stand below the
 * first use; in a file without either, before the first statement.
 *
 * @returns `undefined` for a script, which has no modules
 */
export function findNewStatementPlace(sourceCode: SourceCode): NewStatementPlace | undefined {
  const { ast } = sourceCode;
  const form = findForm(ast);
  if (form === undefined) return undefined;
  const siblings = form === "import" ? ast.body.filter(isImport) : listFirstRequires(ast);
  const last = siblings.at(-1);
  const newline = sourceCode.text.includes("\r\n") ? "\r\n" : "\n";
  const { quote, semicolon } = readStyle(sourceCode);
  const write = (imported: string, required: string, module: string): string =>
    form === "import"
      ? `import ${imported} from ${quote}${module}${quote}${semicolon}`
      : `const ${required} = require(${quote}${module}${quote})${semicolon}`;
  return {
    form,
    write: (...names) => {
      if (last !== undefined)
        return {
          at: last.range[1],
          text: `${newline}${readIndentation(sourceCode, last)}${write(...names)}`,
        };
      const at = findStart(sourceCode);
      const line = sourceCode.text.slice(sourceCode.text.lastIndexOf("\n", at - 1) + 1, at);
      const indentation = line.trim() === "" ? line : "";
      return { at, text: `${write(...names)}${newline}${newline}${indentation}` };
    },
  };
}

function isImport({ type }: TSESTree.ProgramStatement): boolean {
  return type === "ImportDeclaration" || type === "TSImportEqualsDeclaration";
}

/** A file for AMD, or for every kind of modules at once, takes what its wrapper lists. */
function isWrapped({ tokens = [] }: TSESTree.Program): boolean {
  return tokens.some(
    ({ value }, at) =>
      value === "define" && (tokens[at + 2]?.value === "amd" || /^[["']/.test(tokens[at + 2]?.value ?? "")),
  );
}

function findForm(ast: TSESTree.Program): NewStatementPlace["form"] | undefined {
  if (isWrapped(ast)) return undefined;
  if (ast.body.some(({ type }) => /^(?:Import|Export|TSExport|TSImport)/.test(type))) return "import";
  const isCommonJs = (ast.tokens ?? []).some(
    ({ value }, at, tokens) =>
      (value === "require" && tokens[at + 1]?.value === "(") ||
      (value === "module" && tokens[at + 1]?.value === "." && tokens[at + 2]?.value === "exports") ||
      (value === "exports" && tokens[at - 1]?.value !== "." && tokens[at + 1]?.value === "."),
  );
  if (isCommonJs || (ast.sourceType as string) === "commonjs") return "require";
  return ast.sourceType === "module" ? "import" : undefined;
}

function listFirstRequires({ body }: TSESTree.Program): readonly TSESTree.ProgramStatement[] {
  const statements = body.slice(countDirectives(body));
  const end = statements.findIndex((statement) => !isRequire(statement));
  return end === -1 ? statements : statements.slice(0, end);
}

function isRequire(statement: TSESTree.ProgramStatement): boolean {
  return (
    statement.type === "VariableDeclaration" &&
    statement.declarations.every(({ init }) => readRequire(init) !== undefined)
  );
}

function countDirectives(body: TSESTree.Program["body"]): number {
  const end = body.findIndex((statement) => !("directive" in statement) || statement.directive === undefined);
  return end === -1 ? body.length : end;
}

/** Before the first statement and the comment that documents it, behind comments about the file. */
function findStart(sourceCode: SourceCode): number {
  const { ast, text } = sourceCode;
  const first = ast.body[countDirectives(ast.body)];
  if (first === undefined) return ast.range[0];
  const comment = sourceCode.getCommentsBefore(first).at(-1);
  const isDocumentation =
    comment?.type === "Block" &&
    comment.value.startsWith("*") &&
    !/@(?:license|preserve|file|fileoverview|overview|module|jest-environment)\b|copyright/i.test(
      comment.value,
    ) &&
    /^\s*$/.test(text.slice(comment.range[1], first.range[0])) &&
    comment.loc.end.line + 1 >= first.loc.start.line;
  return isDocumentation ? comment.range[0] : first.range[0];
}

function readIndentation({ lines }: SourceCode, { loc }: TSESTree.Node): string {
  return lines[loc.start.line - 1]?.slice(0, loc.start.column).match(/^\s*/)?.[0] ?? "";
}

/** The quotes and semicolons of the file. */
function readStyle({ ast, text }: SourceCode): { readonly quote: string; readonly semicolon: string } {
  const string = (ast.tokens ?? []).find(({ type }) => type === "String")?.value[0];
  const statement = ast.body.find(({ type }) => /^(?:Import|Variable|Expression)/.test(type));
  const isBare = statement !== undefined && text[statement.range[1] - 1] !== ";";
  return { quote: string === "'" ? "'" : '"', semicolon: isBare ? "" : ";" };
}
