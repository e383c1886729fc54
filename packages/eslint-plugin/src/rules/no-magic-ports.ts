import type { JSONSchema, TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ImportStyle } from "../imports/refer-to-constant.js";
import { describePort, preferNamed } from "../ports/describe-port.js";
import { findAddress } from "../ports/find-address.js";
import { findPlace } from "../ports/find-place.js";
import { findTransport } from "../ports/find-transport.js";
import { explainPort, MESSAGES, type MessageId } from "../ports/messages.js";
import { replacePort } from "../ports/replace-port.js";

/** As `options.d.cts` documents them. */
export interface Options {
  readonly import?: ImportStyle;
  readonly report?: readonly string[];
  readonly addresses?: boolean;
  readonly fixCommonUses?: boolean;
  readonly ignore?: readonly number[];
}

const KINDS = ["assigned", "common-use", "unassigned", "dynamic"];

const SCHEMA: JSONSchema.JSONSchema4 = {
  type: "object",
  additionalProperties: false,
  properties: {
    import: { type: "string", enum: ["namespace", "named"], description: "How a new import is written." },
    report: {
      type: "array",
      items: { type: "string", enum: KINDS },
      uniqueItems: true,
      description: "The kinds of ports that are reported.",
    },
    addresses: { type: "boolean", description: "Whether ports in addresses are reported." },
    fixCommonUses: {
      type: "boolean",
      description: "Whether a port that is commonly used for something else is replaced as well.",
    },
    ignore: {
      type: "array",
      items: { type: "integer", minimum: 0, maximum: 65_535 },
      uniqueItems: true,
      description: "Ports to leave alone.",
    },
  },
};

/** Reports numbers that stand where a port stands, and names them by the constants of `@ianakit/tcp` and `@ianakit/udp`. */
export const noMagicPorts: TSESLint.RuleModule<MessageId, [Options?]> = {
  meta: {
    type: "suggestion",
    docs: { description: "Name ports by the constants of IANA's registry instead of numbers" },
    fixable: "code",
    hasSuggestions: true,
    messages: MESSAGES,
    schema: [SCHEMA],
    defaultOptions: [],
  },
  defaultOptions: [],
  create(context) {
    const {
      report = KINDS,
      addresses = true,
      fixCommonUses = false,
      ignore = [],
      import: style = "namespace",
    } = context.options[0] ?? {};
    const { sourceCode } = context;
    if (/\.d\.[cm]?ts$/.test(context.filename)) return {};

    function check(node: TSESTree.Literal, number: number): void {
      if (ignore.includes(number)) return;
      const place = findPlace(node, sourceCode);
      if (place === undefined || isAmbient(sourceCode.getAncestors(node))) return;
      const answer = preferNamed(describePort(number, findTransport(node, place, sourceCode)), place.name);
      const kind = answer.kind === "ambiguous" ? "assigned" : answer.kind;
      if (!report.includes(kind)) return;
      const isFixed = answer.kind === "assigned" || (answer.kind === "common-use" && fixCommonUses);
      context.report({
        node,
        ...explainPort(number, answer),
        ...replacePort({ sourceCode, node, answer, style, isFixed }),
      });
    }

    function checkAddress(node: TSESTree.StringLiteral): void {
      const address = findAddress(node);
      if (address === undefined || !isPort(address.port) || ignore.includes(address.port)) return;
      const answer = describePort(address.port, undefined);
      if (answer.kind !== "assigned" && answer.kind !== "ambiguous") return;
      context.report({
        node,
        ...explainPort(address.port, answer),
        ...replacePort({ sourceCode, node, answer, style, isFixed: false, address }),
      });
    }

    return {
      Literal(node) {
        if (typeof node.value === "number" && isPort(node.value)) check(node, node.value);
        else if (typeof node.value === "string" && addresses && report.includes("assigned"))
          checkAddress(node);
      },
    };
  },
};

/** 0 asks the system for a port, 1 is mostly a flag or an example, and 65535 the end of a range. */
function isPort(value: number): boolean {
  return Number.isInteger(value) && value > 1 && value < 65_535;
}

/** A declaration without a value at run time takes literals alone: `declare const port = 5432`. */
function isAmbient(ancestors: readonly TSESTree.Node[]): boolean {
  return ancestors.some((node) => "declare" in node && node.declare);
}
