import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findParameterName } from "./find-parameter-name.js";
import { usesDatagrams } from "./find-transport.js";
import { isConversion, isPortName, readKey, readName } from "./port-name.js";

/** Where a port stands. */
export interface Place {
  /** Such as `hostPort` or `listen`. */
  readonly name: string;
  /** What the place itself says about the transport protocol: `listen` is of TCP, and `bind` may be of any. */
  readonly transport?: "tcp" | "udp" | "any";
}

/** Finds the place of a number, if it is that of a port: a property, a variable, an argument, a fall-back. */
export function findPlace(
  literal: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Place | undefined {
  let node = literal;
  for (let { parent } = node; parent != null; { parent } = node) {
    const fallback = findFallback(node, parent);
    if (fallback !== undefined) return toPlace(fallback);
    if (!passesOn(node, parent)) break;
    node = parent;
  }
  const { parent } = node;
  if (parent == null) return undefined;
  if (parent.type === "CallExpression" || parent.type === "NewExpression")
    return findArgument(node, parent, sourceCode);
  return toPlace(findNamed(node, parent));
}

function toPlace(name: string | undefined): Place | undefined {
  return name !== undefined && isPortName(name) ? { name } : undefined;
}

/** `process.env.PORT ?? 5432` is a port wherever it stands. */
function findFallback(node: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  if (parent.type !== "LogicalExpression" || parent.right !== node || parent.operator === "&&")
    return undefined;
  const name = readName(parent.left);
  return name !== undefined && isPortName(name) ? name : undefined;
}

/** Whether the value of an expression is that of a part: `isSecure ? 443 : 80`, `Number(x || 80)`, `443 as const`. */
function passesOn(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case "LogicalExpression":
      return parent.right === node;
    case "ConditionalExpression":
      return parent.test !== node;
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
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
function findNamed(node: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  switch (parent.type) {
    case "Property":
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

/** Functions whose first argument is a port, and the transport protocol that they speak. */
const FUNCTIONS: ReadonlyMap<string, NonNullable<Place["transport"]> | undefined> = new Map([
  ["listen", "tcp"],
  ["createConnection", "tcp"],
  ["connect", undefined],
]);

/** Objects whose `bind` takes a port, unlike that of functions and of a data base's statements. */
const SOCKET = /(?:socket|sock|server|udp[46]?|dgram)\d?$/i;

function findArgument(
  node: TSESTree.Node,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Place | undefined {
  const index = (call.arguments as readonly TSESTree.Node[]).indexOf(node);
  if (index < 0) return undefined;
  const [first] = call.arguments;
  const key = index === 1 && first?.type === "Literal" ? readName(first) : undefined;
  if (key !== undefined && isPortName(key)) return { name: key };
  const parameter = findParameterName(call, index, sourceCode);
  if (parameter !== undefined && isPortName(parameter)) return { name: parameter };
  if (index > 0 || call.type === "NewExpression") return undefined;
  const name = readName(call.callee) ?? "";
  if (name === "bind" && call.callee.type === "MemberExpression")
    return SOCKET.test(readName(call.callee.object) ?? "") || usesDatagrams(sourceCode.ast)
      ? { name, transport: "any" }
      : undefined;
  if (!FUNCTIONS.has(name)) return undefined;
  const transport = FUNCTIONS.get(name);
  return transport === undefined ? { name } : { name, transport };
}
