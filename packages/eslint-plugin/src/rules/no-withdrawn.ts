import type { TSESLint } from "@typescript-eslint/utils";
import { findUses } from "../withdrawn/find-uses.js";
import { type Constants, findWithdrawn, MODULES, type Withdrawn } from "../withdrawn/withdrawn-constants.js";

const MESSAGES = {
  withdrawn: "{{name}} of {{module}} is withdrawn from the registry{{since}}, and no service has its place.",
  replaced: "{{name}} of {{module}} is withdrawn from the registry{{since}}: write {{successor}}.",
  moved:
    "{{name}} of {{module}} is withdrawn from the registry{{since}}. Its service is {{successor}} now, which has another value.",
  useSuccessor: "Write {{successor}}, whose value is another.",
} as const;

type MessageId = keyof typeof MESSAGES;

/**
 * Makes the rule that reports constants that stand for withdrawn assignments, and replaces them by their successors.
 *
 * @param constants - the ledger, or that part of it that is withdrawn
 */
export function makeNoWithdrawn(constants: Constants): TSESLint.RuleModule<MessageId, []> {
  return {
    meta: {
      type: "problem",
      docs: { description: "Replace constants of withdrawn assignments by their successors" },
      fixable: "code",
      hasSuggestions: true,
      messages: MESSAGES,
      schema: [],
      defaultOptions: [],
    },
    defaultOptions: [],
    create(context) {
      const { sourceCode } = context;
      return {
        Program() {
          for (const { module, section, enumName } of MODULES) {
            for (const { name, node, rename } of findUses(sourceCode, module, enumName)) {
              const found = findWithdrawn(constants, section, name);
              if (found === undefined) continue;
              context.report({
                node,
                ...explain(found, name, module, (other, fixer) => fixer.replaceText(node, rename(other))),
              });
            }
          }
        },
      };
    },
  };
}

function explain(
  { since, successor }: Withdrawn,
  name: string,
  module: string,
  rename: (name: string, fixer: TSESLint.RuleFixer) => TSESLint.RuleFix,
): Pick<TSESLint.ReportDescriptor<MessageId>, "messageId" | "data" | "fix" | "suggest"> {
  const data = { name, module, since: since === "unknown" ? "" : ` by ${since}` };
  if (successor === undefined) return { messageId: "withdrawn", data };
  const all = { ...data, successor: successor.name };
  const fix = (fixer: TSESLint.RuleFixer) => rename(successor.name, fixer);
  return successor.hasSameValue
    ? { messageId: "replaced", data: all, fix }
    : { messageId: "moved", data: all, suggest: [{ messageId: "useSuccessor", data: all, fix }] };
}
