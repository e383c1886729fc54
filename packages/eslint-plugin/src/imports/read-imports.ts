import { groupBy } from "@ianakit/registry/model";
import type { TSESTree } from "@typescript-eslint/utils";
import { readKey, readName } from "../ports/port-name.js";
import { readRequire } from "./find-module.js";

/** A variable at the top of a file that stands for a package or for one of its exports. */
export interface ImportedName {
  /** What the package exports under this name; `undefined` if the variable is the package as a whole. */
  readonly exported: string | undefined;
  readonly local: string;
  readonly node:
    | TSESTree.ImportClause
    | TSESTree.VariableDeclarator
    | TSESTree.TSImportEqualsDeclaration
    | TSESTree.Property;
  readonly statement: TSESTree.ProgramStatement;
}

/** What a file imports from a package at run time, by `import` or by `require` at the top level. */
export function readImports(program: TSESTree.Program, module: string): readonly ImportedName[] {
  const known = indexes.get(program) ?? indexImports(program);
  indexes.set(program, known);
  return known.get(module) ?? [];
}

/** Rules ask about many packages at many places of a file, which is read once for all of them. */
const indexes = new WeakMap<TSESTree.Program, ReadonlyMap<string, readonly ImportedName[]>>();

function indexImports({ body }: TSESTree.Program): ReadonlyMap<string, readonly ImportedName[]> {
  const imports = body.flatMap(readStatement);
  return groupBy(
    imports,
    ({ module }) => module,
    ({ name }) => name,
  );
}

interface Import {
  readonly module: string;
  readonly name: ImportedName;
}

function readStatement(statement: TSESTree.ProgramStatement): readonly Import[] {
  if (statement.type === "ImportDeclaration")
    return statement.importKind === "type"
      ? []
      : readClauses(statement).map((name) => ({ module: statement.source.value, name }));
  if (statement.type === "TSImportEqualsDeclaration") return readImportEquals(statement);
  return statement.type === "VariableDeclaration" ? readRequires(statement) : [];
}

function readClauses(statement: TSESTree.ImportDeclaration): readonly ImportedName[] {
  return statement.specifiers.flatMap((node): readonly ImportedName[] => {
    const { local } = node;
    if (node.type === "ImportNamespaceSpecifier")
      return [{ exported: undefined, local: local.name, node, statement }];
    if (node.type !== "ImportSpecifier" || node.importKind === "type") return [];
    return [{ exported: readName(node.imported), local: local.name, node, statement }];
  });
}

function readImportEquals(statement: TSESTree.TSImportEqualsDeclaration): readonly Import[] {
  const { moduleReference: reference, id, importKind } = statement;
  if (importKind === "type" || reference.type !== "TSExternalModuleReference") return [];
  const module = readName(reference.expression);
  if (module === undefined) return [];
  return [{ module, name: { exported: undefined, local: id.name, node: statement, statement } }];
}

function readRequires(statement: TSESTree.VariableDeclaration): readonly Import[] {
  return statement.declarations.flatMap((node) => {
    const module = node.init?.type === "CallExpression" ? readRequire(node.init) : undefined;
    return module === undefined ? [] : readDeclared(node, statement).map((name) => ({ module, name }));
  });
}

function readDeclared(
  node: TSESTree.VariableDeclarator,
  statement: TSESTree.VariableDeclaration,
): readonly ImportedName[] {
  const { id } = node;
  if (id.type === "Identifier") return [{ exported: undefined, local: id.name, node, statement }];
  if (id.type !== "ObjectPattern") return [];
  return id.properties.flatMap((property) =>
    property.type === "Property" && property.value.type === "Identifier"
      ? [{ exported: readKey(property), local: property.value.name, node: property, statement }]
      : [],
  );
}
