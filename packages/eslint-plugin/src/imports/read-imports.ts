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
  return program.body.flatMap((statement) => {
    if (statement.type === "ImportDeclaration")
      return statement.source.value === module && statement.importKind !== "type"
        ? readClauses(statement)
        : [];
    if (statement.type === "TSImportEqualsDeclaration") return readImportEquals(statement, module);
    return statement.type === "VariableDeclaration" ? readRequires(statement, module) : [];
  });
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

function readImportEquals(
  statement: TSESTree.TSImportEqualsDeclaration,
  module: string,
): readonly ImportedName[] {
  const { moduleReference: reference, id, importKind } = statement;
  const isWanted =
    importKind !== "type" &&
    reference.type === "TSExternalModuleReference" &&
    readName(reference.expression) === module;
  return isWanted ? [{ exported: undefined, local: id.name, node: statement, statement }] : [];
}

function readRequires(statement: TSESTree.VariableDeclaration, module: string): readonly ImportedName[] {
  return statement.declarations.flatMap((node): readonly ImportedName[] => {
    const { id, init } = node;
    if (init?.type !== "CallExpression" || readRequire(init) !== module) return [];
    if (id.type === "Identifier") return [{ exported: undefined, local: id.name, node, statement }];
    if (id.type !== "ObjectPattern") return [];
    return id.properties.flatMap((property) =>
      property.type === "Property" && property.value.type === "Identifier"
        ? [{ exported: readKey(property), local: property.value.name, node: property, statement }]
        : [],
    );
  });
}
