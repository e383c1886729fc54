import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findListName } from "./find-list-name.js";
import { findFallback, findNamed, passesOn } from "./find-named.js";
import { findParameterName } from "./find-parameter-name.js";
import { usesDatagrams } from "./find-transport.js";
import { isPortName, readName } from "./port-name.js";

/** Where a port stands. */
export interface Place {
  /** Such as `hostPort` or `listen`. */
  readonly name: string;
  /** What the place itself says about the transport protocol: `listen` is of TCP, and `bind` may be of any. */
  readonly transport?: "tcp" | "udp" | "any";
}

/** Finds the place of a number, if it is that of a port: a property, a variable, an argument, a list, a fall-back. */
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
  const list = findListName(node, sourceCode);
  return list === undefined ? toPlace(findNamed(node, parent)) : { name: list };
}

function toPlace(name: string | undefined): Place | undefined {
  return name !== undefined && isPortName(name) ? { name } : undefined;
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
