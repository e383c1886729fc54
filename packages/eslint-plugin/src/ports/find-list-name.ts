import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findNamed, passesOn } from "./find-named.js";
import { findParameterName } from "./find-parameter-name.js";
import { isPortName, isPortsName, readKey, readName, splitWords } from "./port-name.js";

/**
 * The name that says that a number is one of a list of ports: `ports` of `{ ports: [80, 443] }` and of
 * `const ports = { http: 80 }`, `port` of `[80, 443].includes(port)`.
 */
export function findListName(
  element: TSESTree.Node,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string | undefined {
  const list = findList(element);
  if (list === undefined) return undefined;
  const whole = findWhole(list);
  return (
    findElementName(whole) ??
    [findListed(whole, sourceCode)].find((name) => name !== undefined && isPortsName(name))
  );
}

/** The list that a number is an element of, unless its numbers count something, as `[1, 2, 3]` does. */
function findList(element: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = element;
  if (parent?.type === "ArrayExpression")
    return parent.elements.some((each) => isSmall(each)) ? undefined : parent;
  if (parent?.type !== "Property" || parent.value !== element || parent.parent.type !== "ObjectExpression")
    return undefined;
  const { properties } = parent.parent;
  const isOfPorts = properties.every(
    (each) => each.type === "Property" && isNumber(each.value) && !isSmall(each.value) && !isLimit(each),
  );
  return isOfPorts ? parent.parent : undefined;
}

function isNumber(node: TSESTree.Node): boolean {
  return node.type === "Literal" && typeof node.value === "number";
}

/** The lowest port that is in use is 7 (Echo); 0 asks the system for one. */
function isSmall(node: TSESTree.Node | null): boolean {
  return node?.type === "Literal" && typeof node.value === "number" && node.value > 0 && node.value < 7;
}

const LIMITS =
  /^(?:min|minimum|max|maximum|from|to|start|end|first|last|low|high|count|length|size|timeout|ms)$/;

function isLimit(property: TSESTree.Property): boolean {
  return splitWords(readKey(property) ?? "").some((word) => LIMITS.test(word));
}

/** What has the same elements as a list: `new Set(list)`, `Object.freeze(list)`, `list as const`. */
function findWhole(list: TSESTree.Node): TSESTree.Node {
  const { parent } = list;
  if (parent == null) return list;
  const isWrapped =
    passesOn(list, parent) ||
    ((parent.type === "NewExpression" || parent.type === "CallExpression") &&
      parent.arguments[0] === list &&
      /^(?:Set|freeze)$/.test(readName(parent.callee) ?? ""));
  return isWrapped ? findWhole(parent) : list;
}

/** The name of what is given a list. */
function findListed(list: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string | undefined {
  const { parent } = list;
  if (parent == null) return undefined;
  if (parent.type !== "CallExpression" && parent.type !== "NewExpression") return findNamed(list, parent);
  const index = (parent.arguments as readonly TSESTree.Node[]).indexOf(list);
  return index < 0 ? undefined : findParameterName(parent, index, sourceCode);
}

/** The name of one element, where a list stands in a loop or is searched: `for (const port of [80, 443])`. */
function findElementName(list: TSESTree.Node): string | undefined {
  const { parent } = list;
  const name = parent == null ? undefined : readElementName(list, parent);
  return name !== undefined && isPortName(name) ? name : undefined;
}

function readElementName(list: TSESTree.Node, parent: TSESTree.Node): string | undefined {
  if (parent.type === "ForOfStatement" && parent.right === list)
    return parent.left.type === "VariableDeclaration" ? readName(parent.left.declarations[0]?.id) : undefined;
  if (parent.type !== "MemberExpression" || parent.object !== list) return undefined;
  const call = parent.parent;
  if (call.type !== "CallExpression" || call.callee !== parent) return undefined;
  const [first] = call.arguments;
  if (first?.type === "ArrowFunctionExpression" || first?.type === "FunctionExpression")
    return readName(first.params[0]);
  return /^(?:includes|indexOf|has)$/.test(readName(parent.property) ?? "") ? readName(first) : undefined;
}
