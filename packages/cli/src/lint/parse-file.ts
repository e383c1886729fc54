import { type ParseResult, type ParserOptions, type ParserPlugin, parse } from "@babel/parser";
import type { Linter } from "eslint";

/** Parses a file as its ending says; of a Vue file the scripts, as one module. */
export const parser: Linter.Parser = {
  meta: { name: "ianakit", version: "1" },
  parseForESLint(text: string, { filePath = "" }: { filePath?: string } = {}) {
    const isVue = filePath.endsWith(".vue");
    const { code, attributes } = isVue ? blankTemplates(text) : { code: text, attributes: "" };
    const program = parseCode(code, listPlugins(filePath, attributes));
    // A file that neither imports nor requires may be a module, unless its ending says that it is CommonJS.
    const sourceType = /\.c[jt]s$/.test(filePath) ? "commonjs" : "module";
    return { ast: { ...program, sourceType } as never };
  },
};

function listPlugins(filePath: string, attributes: string): ParserPlugin[] {
  const isTypeScript = /\.[cm]?tsx?$/.test(filePath) || /\blang=["']?tsx?\b/.test(attributes);
  const hasElements = isTypeScript ? filePath.endsWith(".tsx") || /\blang=["']?tsx\b/.test(attributes) : true;
  return [
    ["estree", { classFeatures: true }],
    "decorators-legacy",
    "decoratorAutoAccessors",
    ...(isTypeScript ? (["typescript"] as const) : []),
    ...(hasElements ? (["jsx"] as const) : []),
  ];
}

function parseCode(code: string, plugins: ParserPlugin[]) {
  const file = parseOrTell(code, {
    plugins,
    sourceType: "unambiguous",
    ranges: true,
    tokens: true,
    errorRecovery: true,
    allowAwaitOutsideFunction: true,
    allowReturnOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowUndeclaredExports: true,
  });
  const comments = (file.comments ?? []).map((comment) => ({
    ...comment,
    type: comment.type === "CommentBlock" ? "Block" : "Line",
    range: [comment.start, comment.end],
  }));
  return { ...file.program, range: [0, code.length], comments, tokens: toTokens(code, file.tokens ?? []) };
}

/** Parses, and says where it fails in the way that ESLint reads. */
function parseOrTell(code: string, options: ParserOptions): ParseResult {
  try {
    return parse(code, options);
  } catch (error) {
    const { loc } = error as { readonly loc?: { readonly line: number; readonly column: number } };
    if (!(error instanceof SyntaxError) || loc === undefined) throw error;
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    throw Object.assign(new SyntaxError(message), { lineNumber: loc.line, column: loc.column + 1 });
  }
}

/** A token of Babel, as far as it is read here. */
interface BabelToken {
  readonly type: string | { readonly label: string; readonly keyword?: string };
  readonly start: number;
  readonly end: number;
  readonly loc: object;
}

/** The tokens as ESLint has them: with the text of the file, without comments and the end of the file. */
function toTokens(code: string, tokens: readonly BabelToken[]): readonly object[] {
  return tokens.flatMap(({ type, start, end, loc }) => {
    if (typeof type === "string" || type.label === "eof") return [];
    return [{ type: nameToken(type), value: code.slice(start, end), start, end, range: [start, end], loc }];
  });
}

function nameToken({ label, keyword }: { readonly label: string; readonly keyword?: string }): string {
  if (keyword !== undefined) return "Keyword";
  if (label === "name") return "Identifier";
  if (label === "string") return "String";
  return label === "num" ? "Numeric" : "Punctuator";
}

/** Leaves the scripts of a Vue file where they stand, and white space everywhere else. */
function blankTemplates(text: string): { readonly code: string; readonly attributes: string } {
  let code = "";
  let attributes = "";
  let open = text.indexOf("<script");
  while (open !== -1) {
    const start = text.indexOf(">", open) + 1;
    const end = text.indexOf("</script", start);
    if (start === 0 || end === -1) break;
    attributes += text.slice(open, start);
    code += blank(text.slice(code.length, start)) + text.slice(start, end);
    open = text.indexOf("<script", end);
  }
  return { code: code + blank(text.slice(code.length)), attributes };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
