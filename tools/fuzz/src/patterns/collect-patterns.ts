import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of a source file. */
export interface FoundPattern {
  /** `tools/generator/src/assignments/parse-columns.ts:3`. */
  readonly place: string;
  /** `undefined` where it is made of what is only known at run time. */
  readonly pattern: RegExp | undefined;
}

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const FOLDERS = [
  ...["registry", "dns-sd", "dccp", "eslint-plugin", "cli"].map((name) => `packages/${name}/src`),
  ...["generator", "release"].map((name) => `tools/${name}/src`),
  "tools/build",
];

/** Every regular expression of the packages and of the tools that read what others wrote, from the syntax trees. */
export function collectPatterns(): readonly FoundPattern[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(repository + folder, { recursive: true, encoding: "utf8" }).sort();
    const sources = files.filter(
      (file) => /(?<!\.d)\.m?ts$|\.mjs$/.test(file) && !file.startsWith("generated"),
    );
    return sources.flatMap((file) => readPatterns(`${folder}/${file}`));
  });
}

function readPatterns(path: string): readonly FoundPattern[] {
  const text = readFileSync(repository + path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FoundPattern[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    const place = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) found.push({ place, pattern: toRegExp(node.text) });
    if (isMade(node)) found.push({ place, pattern: undefined });
    ts.forEachChild(node, visit);
  }
}

function toRegExp(literal: string): RegExp {
  const slash = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, slash), literal.slice(slash + 1));
}

function isMade(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}
