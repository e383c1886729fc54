import { createRequire } from "node:module";
import { transformSync } from "esbuild";
import type typescript from "typescript";

const require = createRequire(import.meta.url);
/** To import it, Node first reads its 9 MB for the names of its exports, a quarter of a second. */
const ts: typeof typescript = require("typescript");

/** The script of a Vue file, or the whole text of another one. */
function readScript(text: string, filename: string): string {
  if (!filename.endsWith(".vue")) return text;
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join("\n");
}

/** Runs a file with the packages as they are built, and returns what it exports. */
export function evaluate(text: string, filename: string): unknown {
  const { code } = transformSync(readScript(text, filename).replace(/^#!.*/, ""), {
    loader: /\.[cm]?ts$/.test(filename) ? "ts" : "tsx",
    format: "cjs",
    jsx: "transform",
    jsxFactory: "__element",
  });
  const module = { exports: {} as Record<string, unknown> };
  const element = (type: string, attributes: object) => ({ type, attributes });
  new Function("require", "module", "exports", "__element", code)(require, module, module.exports, element);
  return JSON.parse(JSON.stringify(module.exports));
}

/** What the compiler says about TypeScript files of this workspace that are on no disk. */
export function compile(files: ReadonlyMap<string, string>): readonly string[] {
  const options: typescript.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    verbatimModuleSyntax: true,
    types: ["node"],
    jsx: ts.JsxEmit.Preserve,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...others) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...others)
      : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
