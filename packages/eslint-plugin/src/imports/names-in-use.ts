import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The variable that a name means at a node. */
export function findVariable(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  name: string,
): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  while (scope !== null) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return variable;
    scope = scope.upper;
  }
  return undefined;
}

/** The first of several names that nothing in the file uses, so that a new variable neither shadows nor is shadowed. */
export function chooseFreeName(sourceCode: SourceCode, candidates: readonly string[]): string {
  const used = listNames(sourceCode);
  const isFree = (name: string) => !used.has(name) && !isInTemplate(sourceCode, name);
  const found = candidates.find(isFree);
  if (found !== undefined) return found;
  const last = candidates.at(-1) ?? "";
  let number = 2;
  while (!isFree(`${last}${number}`)) number++;
  return `${last}${number}`;
}

/** Every variable of every scope, and every name that the file takes from outside. */
function listNames({ scopeManager }: SourceCode): ReadonlySet<string> {
  const scopes = scopeManager?.scopes ?? [];
  return new Set(
    scopes.flatMap(({ variables, through }) => [
      ...variables.map(({ name }) => name),
      ...through.map(({ identifier }) => String(identifier.name)),
    ]),
  );
}

/** A template of Vue sees the variables of its script, but not as references of a scope. */
function isInTemplate({ text, parserServices }: SourceCode, name: string): boolean {
  const isVue = parserServices !== undefined && "defineTemplateBodyVisitor" in parserServices;
  return (isVue || /<template[\s>]/.test(text)) && text.split(/[^\w$]+/).includes(name);
}
