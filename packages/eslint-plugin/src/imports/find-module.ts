import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { readKey, readName } from "../ports/port-name.js";
import { findVariable } from "./names-in-use.js";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The module of `require("x")`, `require("x").y` and `require("x")()`. */
export function readRequire(node: TSESTree.Node | null): string | undefined {
  if (node?.type === "MemberExpression") return readRequire(node.object);
  if (node?.type !== "CallExpression") return undefined;
  const [module] = node.arguments;
  return node.callee.type === "Identifier" && node.callee.name === "require"
    ? module?.type === "Literal"
      ? readName(module)
      : undefined
    : readRequire(node.callee);
}

/**
 * The module that made a value, as far as the file shows it: `"net"` of `net`, of `net.createServer()`, of a variable or
 * a field that is given either, and of a parameter of the type `net.Socket`.
 *
 * @returns `undefined` if the file does not show it, or shows several
 */
export function findModule(value: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const seen = new Set<TSESTree.Node>();
  return follow(value);

  function follow(node: TSESTree.Node | null | undefined): string | undefined {
    if (node == null || seen.has(node)) return undefined;
    seen.add(node);
    switch (node.type) {
      case "Identifier":
        return findModuleOfVariable(findVariable(sourceCode, node, node.name), follow);
      case "MemberExpression":
        return node.object.type === "ThisExpression"
          ? agree(listFieldValues(sourceCode, readName(node)).map(follow))
          : follow(node.object);
      case "CallExpression":
      case "NewExpression":
        return readRequire(node) ?? follow(node.callee);
      case "ImportExpression":
        return readName(node.source);
      case "AwaitExpression":
        return follow(node.argument);
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
        return follow(node.expression);
      case "TSTypeAnnotation":
        return follow(node.typeAnnotation);
      case "TSTypeReference":
        // Not every parser says in which scope a type stands; those of modules are imported for the whole file.
        return findModuleOfVariable(findVariable(sourceCode, value, readFirstName(node.typeName)), follow);
      default:
        return undefined;
    }
  }
}

/** `net` of `net.Socket`. */
function readFirstName(name: TSESTree.EntityName): string {
  if (name.type === "TSQualifiedName") return readFirstName(name.left);
  return name.type === "Identifier" ? name.name : "this";
}

type Follow = (node: TSESTree.Node | null | undefined) => string | undefined;

function findModuleOfVariable(
  variable: TSESLint.Scope.Variable | undefined,
  follow: Follow,
): string | undefined {
  const [definition, second] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || second !== undefined) return undefined;
  const { node, name, parent } = definition;
  if (node.type === "TSImportEqualsDeclaration")
    return node.moduleReference.type === "TSExternalModuleReference"
      ? readName(node.moduleReference.expression)
      : undefined;
  if (parent?.type === "ImportDeclaration") return parent.source.value;
  const type = name.type === "Identifier" ? follow(name.typeAnnotation) : undefined;
  return type ?? agree(variable.references.flatMap(({ writeExpr }) => listValues(writeExpr)).map(follow));
}

/** What `this.x` and the field `x` are given anywhere in the file. */
function listFieldValues(sourceCode: SourceCode, name: string | undefined): readonly TSESTree.Node[] {
  const values: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (node.type === "PropertyDefinition" && readKey(node) === name)
      values.push(...listValues(node.value ?? node.typeAnnotation));
    if (node.type === "AssignmentExpression" && isField(node.left, name))
      values.push(...listValues(node.right));
    for (const child of listChildren(sourceCode, node)) visit(child);
  };
  visit(sourceCode.ast);
  return values;
}

function listChildren({ visitorKeys }: SourceCode, node: TSESTree.Node): readonly TSESTree.Node[] {
  const keys = visitorKeys[node.type] ?? Object.keys(node).filter((key) => key !== "parent");
  return keys
    .flatMap((key) => node[key as keyof TSESTree.Node] as unknown)
    .filter(
      (child): child is TSESTree.Node => typeof child === "object" && child !== null && "type" in child,
    );
}

function isField(node: TSESTree.Node, name: string | undefined): boolean {
  return node.type === "MemberExpression" && node.object.type === "ThisExpression" && readName(node) === name;
}

/** A variable that holds nothing until it is given a socket says nothing by that. */
function listValues(node: TSESTree.Node | null | undefined): readonly TSESTree.Node[] {
  const isNothing =
    node == null ||
    (node.type === "Literal" && node.value === null) ||
    (node.type === "Identifier" && node.name === "undefined");
  return isNothing ? [] : [node];
}

function agree(modules: readonly (string | undefined)[]): string | undefined {
  const [first] = modules;
  return modules.every((module) => module === first) ? first : undefined;
}
