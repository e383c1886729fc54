import type { ParserServices, TSESLint, TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../imports/names-in-use.js";
import { readName } from "./port-name.js";

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The name of the parameter that an argument is for: by the compiler if the project has type information, else by a function in the same file. */
export function findParameterName(
  call: Call,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string | undefined {
  return findTypedParameter(call, index, sourceCode) ?? findLocalParameter(call, index, sourceCode);
}

function findTypedParameter(
  call: Call,
  index: number,
  { parserServices }: Readonly<TSESLint.SourceCode>,
): string | undefined {
  const { program, esTreeNodeToTSNodeMap } = (parserServices ?? {}) as Partial<ParserServices>;
  if (program == null || esTreeNodeToTSNodeMap === undefined) return undefined;
  const signature = program.getTypeChecker().getResolvedSignature(esTreeNodeToTSNodeMap.get(call));
  return signature?.getParameters()[index]?.getName();
}

function findLocalParameter(
  { callee, type }: Call,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string | undefined {
  if (callee.type !== "Identifier") return undefined;
  const definition = findVariable(sourceCode, callee, callee.name)?.defs[0]?.node;
  if (type === "NewExpression") return readName(findConstructor(definition)?.params[index]);
  const declared = definition?.type === "VariableDeclarator" ? definition.init : definition;
  return declared != null && "params" in declared && Array.isArray(declared.params)
    ? readName((declared.params as TSESTree.Parameter[])[index])
    : undefined;
}

function findConstructor(node: TSESTree.Node | undefined) {
  if (node?.type !== "ClassDeclaration") return undefined;
  const found = node.body.body.find(
    (member) => member.type === "MethodDefinition" && member.kind === "constructor",
  );
  return found?.type === "MethodDefinition" ? found.value : undefined;
}
