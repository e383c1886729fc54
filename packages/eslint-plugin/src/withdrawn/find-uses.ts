import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { type ImportedName, readImports } from "../imports/read-imports.js";
import { readName } from "../ports/port-name.js";

/** A place that names a constant of a module. */
export interface Use {
  readonly name: string;
  readonly node: TSESTree.Node;
  /** The text that names another constant in its place, and leaves the variables of the file as they are. */
  readonly rename: (name: string) => string;
}

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Every place of a file that names a constant of a module, or a member of its enum. */
export function findUses(sourceCode: SourceCode, module: string, enumName?: string): readonly Use[] {
  const imported = readImports(sourceCode.ast, module).flatMap((each): readonly Use[] => {
    const { exported } = each;
    if (exported === undefined) return findMembers(sourceCode, each, enumName);
    if (enumName !== undefined) return exported === enumName ? findMembers(sourceCode, each, undefined) : [];
    return [toImportUse(each, exported)];
  });
  return [...imported, ...(enumName === undefined ? findReExports(sourceCode.ast, module) : [])];
}

/** `import { OLD }`, `import { OLD as local }`, `const { OLD: local } = require()`. */
function toImportUse({ node, local }: ImportedName, name: string): Use {
  const separator = node.type === "Property" ? ": " : " as ";
  return { name, node, rename: (other) => (other === local ? other : `${other}${separator}${local}`) };
}

/** `export { OLD } from`. */
function findReExports({ body }: TSESTree.Program, module: string): readonly Use[] {
  return body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.source?.value !== module) return [];
    return statement.specifiers.flatMap((node) => {
      const [name, exported] = [readName(node.local), readName(node.exported)];
      return name === undefined ? [] : [{ name, node, rename: (other: string) => `${other} as ${exported}` }];
    });
  });
}

/** `tcp.OLD`, `tcp["OLD"]`, `TcpPort.OLD`, `typeof tcp.OLD`; through a module, those of its enum. */
function findMembers(
  sourceCode: SourceCode,
  { node, local }: ImportedName,
  enumName: string | undefined,
): readonly Use[] {
  const declared = node.type === "Property" ? node.parent.parent : node;
  const variables = declared === undefined ? [] : (sourceCode.getDeclaredVariables?.(declared) ?? []);
  const variable = variables.find(({ name }) => name === local);
  const uses = (variable?.references ?? []).flatMap(({ identifier }) => readMember(identifier) ?? []);
  if (enumName === undefined) return uses;
  return uses.flatMap(({ name, node: property }) =>
    name === enumName ? (readMember(property.parent ?? property) ?? []) : [],
  );
}

function readMember(node: TSESTree.Node): Use | undefined {
  const { parent } = node;
  if (parent?.type === "TSQualifiedName" && parent.left === node)
    return { name: parent.right.name, node: parent.right, rename: (name) => name };
  if (parent?.type !== "MemberExpression" || parent.object !== node) return undefined;
  const name = readName(parent);
  if (name === undefined) return undefined;
  const { property } = parent;
  const rename = (other: string) => (property.type === "Literal" ? JSON.stringify(other) : other);
  return { name, node: property, rename };
}
