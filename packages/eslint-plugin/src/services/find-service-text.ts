import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { readImports } from "../imports/read-imports.js";
import { readKey, readName } from "../ports/port-name.js";

/** A service name in a string. */
export interface ServiceText {
  readonly name: string;
  /** Where it begins in the value of the string. */
  readonly start: number;
}

/** `_ipp._tcp`, `_ipp._tcp.local.`, `My Printer._ipp._tcp.local`, `_color._sub._ipp._tcp`. */
const TYPE = /(?:^|\.)_([^.]+)\._(?:tcp|udp)(?:\.[a-z\d-]+)*\.?$/i;

/** Finds the name of a service where one stands: in a DNS-SD type, or where a library takes a name. */
export function findServiceText(
  literal: TSESTree.StringLiteral,
  sourceCode: Readonly<TSESLint.SourceCode>,
): ServiceText | undefined {
  const { value, parent } = literal;
  const found = TYPE.exec(value);
  const name = found?.[1];
  if (found !== null && name !== undefined) {
    // `_443._tcp` names a port (RFC 6698 section 3), and `_services._dns-sd._udp` asks for types (RFC 6763 section 9).
    const isName = !/^\d+$/.test(name) && !/^dns-sd$/i.test(name);
    return isName ? { name, start: found.index + found[0].indexOf("_") + 1 } : undefined;
  }
  return isServiceType(literal, parent) || isAskedFor(literal, parent, sourceCode)
    ? { name: value, start: 0 }
    : undefined;
}

/** Functions of libraries for DNS-SD that take `{ type: "http" }`: bonjour-service, ciao, bonjour-hap. */
const FUNCTIONS = /^(?:publish|find|findOne|createService)$/;
const LIBRARY = /bonjour|ciao|responder|mdns|dnssd|zeroconf/i;

function isServiceType(literal: TSESTree.StringLiteral, parent: TSESTree.Node): boolean {
  if (parent.type === "Property") {
    const call = parent.parent.parent;
    return (
      parent.value === literal &&
      readKey(parent) === "type" &&
      call.type === "CallExpression" &&
      FUNCTIONS.test(readName(call.callee) ?? "") &&
      isOfLibrary(call)
    );
  }
  // `mdns.tcp("http")` of mdns and dnssd.
  return (
    parent.type === "CallExpression" &&
    parent.arguments[0] === literal &&
    /^(?:tcp|udp)$/.test(readName(parent.callee) ?? "") &&
    isOfLibrary(parent)
  );
}

/** Whether the object of a call is named like one of the libraries, or made by one: `new Bonjour().find()`. */
function isOfLibrary({ callee }: TSESTree.CallExpression): boolean {
  let at: TSESTree.Node = callee;
  while (at.type === "MemberExpression" || at.type === "CallExpression" || at.type === "NewExpression") {
    if (at.type === "MemberExpression") {
      if (LIBRARY.test(readName(at.object) ?? "")) return true;
      at = at.object;
    } else at = at.callee;
  }
  return LIBRARY.test(readName(at) ?? "");
}

/** Functions of the packages that take a service name first. */
const LOOK_UPS: readonly { readonly module: string; readonly names: readonly string[] }[] = [
  { module: "@ianakit/registry", names: ["getPort", "findByName", "aliasesOf"] },
  { module: "@ianakit/registry/details", names: ["findByName"] },
  { module: "@ianakit/registry/typed", names: ["getPort", "findByName"] },
  { module: "@ianakit/dns-sd/txt", names: ["txtKeys"] },
];

/** `getPort("https", "tcp")` of `@ianakit/registry`. */
function isAskedFor(
  literal: TSESTree.StringLiteral,
  parent: TSESTree.Node,
  { ast }: Readonly<TSESLint.SourceCode>,
): boolean {
  if (parent.type !== "CallExpression" || parent.arguments[0] !== literal) return false;
  const { callee } = parent;
  return LOOK_UPS.some(({ module, names }) =>
    readImports(ast, module).some(({ exported, local }) =>
      exported === undefined
        ? callee.type === "MemberExpression" &&
          readName(callee.object) === local &&
          names.includes(readName(callee) ?? "")
        : names.includes(exported) && callee.type === "Identifier" && callee.name === local,
    ),
  );
}
