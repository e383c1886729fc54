import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findServiceText, type ServiceText } from "../services/find-service-text.js";
import { judgeServiceName } from "../services/judge-service-name.js";

/** As `options.d.cts` documents them. */
export interface Options {
  readonly allow?: readonly string[];
}

const MESSAGES = {
  unknown: "{{name}} is not a registered service name.{{meant}}",
  refused: "{{refusal}}.{{meant}}",
  useName: "Write {{name}}.",
} as const;

type MessageId = keyof typeof MESSAGES;

/** Reports service names and DNS-SD service types that are not registered, or that RFC 6335 refuses. */
export const noUnknownService: TSESLint.RuleModule<MessageId, [Options?]> = {
  meta: {
    type: "problem",
    docs: { description: "Report service names that are not registered" },
    hasSuggestions: true,
    messages: MESSAGES,
    schema: [
      {
        type: "object",
        additionalProperties: false,
        properties: {
          allow: {
            type: "array",
            items: { type: "string" },
            uniqueItems: true,
            description: "Names that are not registered but meant.",
          },
        },
      },
    ],
    defaultOptions: [],
  },
  defaultOptions: [],
  create(context) {
    const { options, sourceCode } = context;
    const allowed = new Set((options[0]?.allow ?? []).map((name) => name.toLowerCase()));
    return {
      Literal(node) {
        if (typeof node.value !== "string") return;
        const text = findServiceText(node, sourceCode);
        if (text === undefined || allowed.has(text.name.toLowerCase())) return;
        const fault = judgeServiceName(text.name);
        if (fault === undefined) return;
        const { refusal, meant } = fault;
        context.report({
          node,
          messageId: refusal === undefined ? "unknown" : "refused",
          data: {
            name: JSON.stringify(text.name),
            refusal: refusal ?? "",
            meant: meant.length === 0 ? "" : ` Did you mean ${meant.join(", ")}?`,
          },
          suggest: meant.map((name) => ({
            messageId: "useName",
            data: { name },
            fix: (fixer) => fixer.replaceText(node, rewrite(node, text, name)),
          })),
        });
      },
    };
  },
};

/** The string with another service name in it, in its quotes. */
function rewrite(
  { value, raw }: TSESTree.StringLiteral,
  { name, start }: ServiceText,
  other: string,
): string {
  const text = value.slice(0, start) + other + value.slice(start + name.length);
  const escaped = JSON.stringify(text);
  return raw.startsWith("'")
    ? `'${escaped.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : escaped;
}
