import type { TSESTree } from "@typescript-eslint/utils";
import { isConversion, isPortName, readKey, readName } from "./port-name.js";

/** `process.env.PORT ?? 5432` is a port wherever it stands. */
export function findFallback(node: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  if (parent.type !== "LogicalExpression" || parent.right !== node || parent.operator === "&&")
    return undefined;
  const name = readName(parent.left);
  return name !== undefined && isPortName(name) ? name : undefined;
}

/** Whether the value of an expression is that of a part: `isSecure ? 443 : 80`, `Number(x || 80)`, `443 as const`. */
export function passesOn(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case "LogicalExpression":
      return parent.right === node;
    case "ConditionalExpression":
      return parent.test !== node;
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "JSXExpressionContainer":
      return true;
    case "UnaryExpression":
      return parent.operator === "+";
    case "CallExpression":
      return parent.arguments[0] === node && isConversion(parent);
    default:
      return false;
  }
}

/** The name of what is given a value, or compared with it. */
export function findNamed(node: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  switch (parent.type) {
    case "Property":
      return parent.value === node ? (findDescribed(parent) ?? readKey(parent)) : undefined;
    case "PropertyDefinition":
    case "AccessorProperty":
    case "MethodDefinition":
      return parent.value === node ? readKey(parent) : undefined;
    case "VariableDeclarator":
      return parent.init === node ? readName(parent.id) : undefined;
    case "AssignmentExpression":
      return /^(?:\|\||\?\?)?=$/.test(parent.operator) && parent.right === node
        ? readName(parent.left)
        : undefined;
    case "AssignmentPattern":
      return parent.right === node ? findDefaulted(parent) : undefined;
    case "JSXAttribute":
      return readName(parent.name);
    case "BinaryExpression":
      return /^[!=]==?$/.test(parent.operator)
        ? readName(parent.left === node ? parent.right : parent.left)
        : undefined;
    case "SwitchCase":
      return parent.test === node ? readName(parent.parent.discriminant) : undefined;
    case "ReturnStatement":
      return findFunctionName(parent.parent);
    case "ArrowFunctionExpression":
      return parent.body === node ? findFunctionName(parent) : undefined;
    default:
      return undefined;
  }
}

/** What the description of an option, a field or an attribute is of: `port: { type: Number, default: 443 }`. */
function findDescribed(property: TSESTree.Property): string | undefined {
  const { parent: description } = property;
  if (readKey(property) !== "default" || description.type !== "ObjectExpression") return undefined;
  const { parent } = description;
  if (parent.type !== "CallExpression") return findNamed(description, parent);
  return parent.arguments[1] === description ? readName(parent.arguments[0]) : undefined;
}

/** The name of a parameter, or in a pattern that of the property: `{ port: p = 5432 }`. */
function findDefaulted(pattern: TSESTree.AssignmentPattern): string | undefined {
  const { parent } = pattern;
  const key = parent.type === "Property" ? readKey(parent) : undefined;
  return key !== undefined && isPortName(key) ? key : readName(pattern.left);
}

/** The name of the function around a node: `get defaultPort() { return 443; }`. */
function findFunctionName(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case "FunctionDeclaration":
      return readName(node.id);
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return findNamed(node, node.parent);
    case "Program":
      return undefined;
    default:
      return findFunctionName(node.parent);
  }
}
