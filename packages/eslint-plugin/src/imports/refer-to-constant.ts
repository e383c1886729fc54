import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findNewStatementPlace, type Insertion } from "./add-statement.js";
import { chooseFreeName, findVariable } from "./names-in-use.js";
import { type ImportedName, readImports } from "./read-imports.js";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** An exported constant of one of the packages. */
export interface Constant {
  /** Such as `@ianakit/tcp`. */
  readonly module: string;
  readonly name: string;
}

/** How a new import is written: `import * as tcp`, or `import { HTTPS }`. */
export type ImportStyle = "namespace" | "named";

/** The expression for a constant at one place of a file, and what has to be inserted to make it mean that. */
export interface Reference {
  readonly expression: string;
  readonly insertion: Insertion | undefined;
}

/**
 * Refers to a constant by an import that the file has, by one more name in it, or by a new one.
 *
 * @returns `undefined` if the file has no modules
 */
export function referToConstant(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  constant: Constant,
  style: ImportStyle,
): Reference | undefined {
  const visible = readImports(sourceCode.ast, constant.module).filter((each) =>
    isVisible(sourceCode, node, each),
  );
  const same = visible.find(({ exported }) => exported === constant.name);
  if (same !== undefined) return { expression: same.local, insertion: undefined };
  const whole = visible.find(({ exported }) => exported === undefined);
  if (whole !== undefined) return { expression: `${whole.local}.${constant.name}`, insertion: undefined };
  const last = visible.at(-1);
  return last === undefined
    ? addImport(sourceCode, constant, style)
    : extendImport(sourceCode, constant, last);
}

/** Whether a name means an import at a node, and is bound before it. */
function isVisible(sourceCode: SourceCode, node: TSESTree.Node, { local, statement }: ImportedName): boolean {
  const definition = findVariable(sourceCode, node, local)?.defs[0];
  const range = definition?.name.range;
  if (range === undefined || range[0] < statement.range[0] || range[1] > statement.range[1]) return false;
  return statement.type === "ImportDeclaration" || statement.range[1] <= node.range[0];
}

function extendImport(
  sourceCode: SourceCode,
  { name }: Constant,
  { node, statement }: ImportedName,
): Reference {
  const local = chooseLocalName(sourceCode, name);
  const separator = statement.type === "ImportDeclaration" ? " as " : ": ";
  const text = local === name ? name : `${name}${separator}${local}`;
  return { expression: local, insertion: { at: node.range[1], text: `, ${text}` } };
}

function addImport(
  sourceCode: SourceCode,
  { module, name }: Constant,
  style: ImportStyle,
): Reference | undefined {
  const place = findNewStatementPlace(sourceCode);
  if (place === undefined) return undefined;
  if (style === "named") {
    const local = chooseLocalName(sourceCode, name);
    const separator = place.form === "import" ? " as " : ": ";
    const names = `{ ${local === name ? name : `${name}${separator}${local}`} }`;
    return { expression: local, insertion: place.write(names, names, module) };
  }
  const short = module.slice(module.lastIndexOf("/") + 1).replaceAll("-", "");
  const local = chooseFreeName(sourceCode, [
    short,
    `${short}Ports`,
    `iana${short[0]?.toUpperCase()}${short.slice(1)}`,
  ]);
  return { expression: `${local}.${name}`, insertion: place.write(`* as ${local}`, local, module) };
}

function chooseLocalName(sourceCode: SourceCode, name: string): string {
  return chooseFreeName(sourceCode, [name, `IANA_${name.replace(/^_/, "")}`]);
}
