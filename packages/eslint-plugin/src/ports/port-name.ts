import type { TSESTree } from "@typescript-eslint/utils";

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The words of an identifier in lower case: `HTTPSPort`, `https_port` and `HTTPS_PORT` are `https` and `port`. */
export function splitWords(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/**
 * What stands before the word in names of other ports than those of RFC 6335 (connectors, ends of a channel or a node,
 * parts of a screen), or of the limits of a range of ports.
 */
const OTHER_PORTS: ReadonlySet<string> = new Set(
  (
    "completion view import export serial com usb lpt parallel midi gpio audio video display message in out input output io " +
    "switch device sensor motor hub pin min max minimum maximum lowest highest first last low high lower upper start end"
  ).split(" "),
);

/** What stands first in the names of error codes: `ER_WRONG_HOST_PORT`. */
const CODES = /^(?:er|ee|err|error|errno|e|code|status)$/;

/** What may follow the word: `portNumber`, `port2`. */
const ENDINGS = /^(?:number|num|\d+)$/;

/** Whether a variable, property or parameter is named like a port number: `port`, `hostPort`, `DEBUG_PORT`. */
export function isPortName(name: string): boolean {
  const words = [...splitWords(name)];
  while (words.length > 1 && ENDINGS.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) === "port" && !CODES.test(words[0] ?? "") && !OTHER_PORTS.has(words.at(-2) ?? "");
}

/** Whether a list is named like one of port numbers: `ports`, `allowedPorts`, `PORTS`. */
export function isPortsName(name: string): boolean {
  return /ports$/i.test(name) && splitWords(name).at(-1) === "ports" && isPortName(name.slice(0, -1));
}

/** The name of a property, a parameter or a variable; that of `x` in `Number(x)` and `x!`. */
export function readName(node: TSESTree.Node | null | undefined): string | undefined {
  switch (node?.type) {
    case "Identifier":
    case "PrivateIdentifier":
    case "JSXIdentifier":
      return node.name;
    case "Literal":
      return typeof node.value === "string" ? node.value : undefined;
    case "MemberExpression":
      return !node.computed || node.property.type === "Literal" ? readName(node.property) : undefined;
    case "AssignmentPattern":
      return readName(node.left);
    case "TSParameterProperty":
      return readName(node.parameter);
    case "ChainExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
      return readName(node.expression);
    case "UnaryExpression":
      return node.operator === "+" ? readName(node.argument) : undefined;
    case "CallExpression":
      return isConversion(node) ? readName(node.arguments[0]) : undefined;
    default:
      return undefined;
  }
}

/** The name of a key in an object, a pattern or a class. */
export function readKey(node: {
  readonly key: TSESTree.Node;
  readonly computed: boolean;
}): string | undefined {
  return !node.computed || node.key.type === "Literal" ? readName(node.key) : undefined;
}

/** `Number(x)`, `parseInt(x, 10)`, `Number.parseInt(x)`. */
export function isConversion({ callee }: TSESTree.CallExpression): boolean {
  return /^(?:Number|parseInt|parseFloat)$/.test(readName(callee) ?? "");
}
