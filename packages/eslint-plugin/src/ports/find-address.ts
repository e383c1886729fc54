import type { TSESTree } from "@typescript-eslint/utils";

/** A string that is an address with a port, as `localhost:5432` or `redis://10.0.0.1:6379/`. */
export interface Address {
  /** What stands before the digits of the port. */
  readonly before: string;
  readonly port: number;
  /** What stands behind them: nothing, or a slash. */
  readonly after: string;
}

const URL_START = /^[a-z][a-z\d+.-]*:\/\/(?:[^\s/@]*@)?(?:[\w.-]+|\[[\da-f:]+\]):/i;
const HOST = /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:[a-z\d-]+\.)+[a-z]{2,}|\[[\da-f:]+\]):/i;

/** Reads the port of an address that says nothing behind it: no path, no data base. */
export function findAddress(literal: TSESTree.StringLiteral): Address | undefined {
  const { value } = literal;
  const before = (URL_START.exec(value) ?? HOST.exec(value))?.[0];
  if (before === undefined || !isReplaceable(literal)) return undefined;
  const [, digits, after = ""] = /^(\d{1,5})(\/?)$/.exec(value.slice(before.length)) ?? [];
  return digits === undefined ? undefined : { before, port: Number(digits), after };
}

/** Whether a template could stand in the place of a string: not in an import, a key, a type or an attribute of JSX. */
function isReplaceable(literal: TSESTree.StringLiteral): boolean {
  const { parent } = literal;
  if ("key" in parent && parent.key === literal) return false;
  return !/^(?:Import|Export|JSXAttribute|TSLiteralType|TSEnumMember|TSExternal|ExpressionStatement)/.test(
    parent.type,
  );
}
