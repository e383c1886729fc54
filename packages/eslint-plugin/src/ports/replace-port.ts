import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { type ImportStyle, type Reference, referToConstant } from "../imports/refer-to-constant.js";
import type { Assigned, PortAnswer } from "./describe-port.js";
import type { Address } from "./find-address.js";
import { type MessageId, nameModule } from "./messages.js";

export interface Replacement {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly node: TSESTree.Literal;
  readonly answer: PortAnswer;
  readonly style: ImportStyle;
  /** Whether the fix is made without being asked for; else it is suggested. */
  readonly isFixed: boolean;
  /** The address that the port is part of, if `node` is a string. */
  readonly address?: Address;
}

type Fixes = Pick<TSESLint.ReportDescriptor<MessageId>, "fix" | "suggest">;

/** The fix or the suggestions that put constants in the place of a port. */
export function replacePort(replacement: Replacement): Fixes {
  const { answer, isFixed } = replacement;
  const choices = answer.kind === "assigned" ? [answer.assigned] : "choices" in answer ? answer.choices : [];
  const fixes = choices.flatMap((choice) => {
    const fix = makeFix(replacement, choice);
    return fix === undefined ? [] : [{ choice, fix }];
  });
  const [first] = fixes;
  if (first === undefined) return {};
  if (isFixed) return { fix: first.fix };
  return {
    suggest: fixes.map(({ choice, fix }) => ({
      messageId: "useConstant",
      data: {
        constant: choice.constant ?? "",
        module: nameModule(choice),
        service: choice.serviceName,
      },
      fix,
    })),
  };
}

function makeFix(
  { sourceCode, node, style, address }: Replacement,
  choice: Assigned,
): TSESLint.ReportFixFunction | undefined {
  if (choice.constant === undefined) return undefined;
  const constant = { module: nameModule(choice), name: choice.constant };
  const reference = referToConstant(sourceCode, node, constant, style);
  if (reference === undefined) return undefined;
  const { target, text } = write(node, reference, address);
  return (fixer) => {
    const { insertion } = reference;
    const replaced = fixer.replaceText(target, text);
    if (insertion === undefined) return replaced;
    return [fixer.insertTextAfterRange([insertion.at, insertion.at], insertion.text), replaced];
  };
}

interface Written {
  readonly target: TSESTree.Node;
  readonly text: string;
}

function write(node: TSESTree.Literal, { expression }: Reference, address: Address | undefined): Written {
  if (address !== undefined) {
    const quote = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, "\\$&");
    return { target: node, text: `\`${quote(address.before)}\${${expression}}${quote(address.after)}\`` };
  }
  // `as const` takes literals alone; this keeps the type from widening in the same way.
  if (isConst(node.parent)) {
    const isAs = node.parent.type === "TSAsExpression";
    const text = isAs ? `${expression} as typeof ${expression}` : `<typeof ${expression}>${expression}`;
    return { target: node.parent, text };
  }
  return { target: node, text: expression };
}

function isConst(parent: TSESTree.Node): boolean {
  return (
    (parent.type === "TSAsExpression" || parent.type === "TSTypeAssertion") &&
    parent.typeAnnotation.type === "TSTypeReference" &&
    parent.typeAnnotation.typeName.type === "Identifier" &&
    parent.typeAnnotation.typeName.name === "const"
  );
}
