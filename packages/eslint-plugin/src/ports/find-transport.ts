import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findModule, readRequire } from "../imports/find-module.js";
import type { Place } from "./find-place.js";
import { readKey, readName, splitWords } from "./port-name.js";

/** `any`: it may be either, and only the reader knows. `undefined`: nothing is said. */
export type Transport = "tcp" | "udp" | "any" | undefined;

/** What a port's place, or else the code around it, or else the file's modules say about the transport protocol. */
export function findTransport(
  node: TSESTree.Node,
  place: Place,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Transport {
  if (place.transport !== undefined && place.transport !== "any") return place.transport;
  return (
    readTransport(place.name) ??
    findAround(sourceCode.getAncestors(node), sourceCode) ??
    readModules(sourceCode.ast) ??
    place.transport
  );
}

/** `udpPort`, `UDP_PORT`, `udp4`, `dgram`. */
function readTransport(name: string | undefined): "tcp" | "udp" | undefined {
  for (const word of splitWords(name ?? "")) {
    if (/^(?:udp|dgram|datagram|udps)$/.test(word)) return "udp";
    if (/^tcps?$/.test(word)) return "tcp";
  }
  return undefined;
}

/** The nearest node around it that says something. */
function findAround(
  ancestors: readonly TSESTree.Node[],
  sourceCode: Readonly<TSESLint.SourceCode>,
): "tcp" | "udp" | undefined {
  let isArgument = true;
  for (const node of ancestors.toReversed()) {
    // What a function does that is passed to `net.createServer` may be about anything.
    isArgument &&= !/Function|^ClassBody$/.test(node.type);
    const found =
      readTransport(nameOf(node)) ??
      (node.type === "ObjectExpression" ? findSibling(node) : undefined) ??
      (isArgument && isCall(node) ? toTransport(findModule(node.callee, sourceCode)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isCall(node: TSESTree.Node): node is TSESTree.CallExpression | TSESTree.NewExpression {
  return node.type === "CallExpression" || node.type === "NewExpression";
}

/** The name of what a node calls or declares. */
function nameOf(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return node.callee.type === "MemberExpression"
        ? `${readName(node.callee.object) ?? ""} ${readName(node.callee) ?? ""}`
        : readName(node.callee);
    case "Property":
    case "PropertyDefinition":
    case "MethodDefinition":
      return readKey(node);
    case "VariableDeclarator":
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ClassDeclaration":
      return readName(node.id);
    case "AssignmentExpression":
      return readName(node.left);
    default:
      return undefined;
  }
}

const TRANSPORT_KEYS = /^(?:transport|protocol|proto|type|network|socketType)$/;

/** `{ port: 53, protocol: "udp" }`. */
function findSibling({ properties }: TSESTree.ObjectExpression): "tcp" | "udp" | undefined {
  for (const property of properties) {
    if (property.type !== "Property" || !TRANSPORT_KEYS.test(readKey(property) ?? "")) continue;
    const found = property.value.type === "Literal" ? readTransport(readName(property.value)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const UDP_MODULES = /^(?:node:)?dgram$|^(?:multicast-dns|bittorrent-dht)$/;
const TCP_MODULES = /^(?:node:)?(?:net|tls|http|https|http2)$/;

/** The transport protocol of the sockets that a module makes. */
function toTransport(module = ""): "tcp" | "udp" | undefined {
  if (UDP_MODULES.test(module)) return "udp";
  return TCP_MODULES.test(module) ? "tcp" : undefined;
}

/** Whether a file uses UDP sockets. */
export function usesDatagrams(program: TSESTree.Program): boolean {
  return readModules(program) !== undefined;
}

/** A file that uses datagrams alone is about UDP; one that uses streams too may be about either. */
function readModules(program: TSESTree.Program): Transport {
  const modules = program.body.flatMap(listModules);
  if (!modules.some((module) => UDP_MODULES.test(module))) return undefined;
  return modules.some((module) => TCP_MODULES.test(module)) ? "any" : "udp";
}

function listModules(statement: TSESTree.ProgramStatement): readonly string[] {
  if (statement.type === "ImportDeclaration") return [statement.source.value];
  if (statement.type !== "VariableDeclaration") return [];
  return statement.declarations.flatMap(({ init }) => readRequire(init) ?? []);
}
