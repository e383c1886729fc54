import type { TSESTree } from "@typescript-eslint/utils";

/** A string that is an address with a port, as `localhost:5432` or `redis://10.0.0.1:6379/0`. */
export interface Address {
  /** What stands before the digits of the port. */
  readonly before: string;
  readonly port: number;
  /** What stands behind them: nothing, or in a URL the path, query and fragment. */
  readonly after: string;
}

const URL_START = /^[a-z][a-z\d+.-]*:\/\/(?:[^\s/@]*@)?(?:[\w.-]+|\[[\da-f:]+\]):/i;
const HOST = /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:[a-z\d-]+\.)+[a-z]{2,}|\[[\da-f:]+\]):/i;

/** The whole rest of an address: text with white space is no URL, but speaks of one. */
const URL_END = /^([1-9]\d{0,4})((?:[/?#]\S*)?)$/;
const HOST_END = /^([1-9]\d{0,4})(\/?)$/;

/** Reads the port of a string that is an address and nothing else. */
export function findAddress(literal: TSESTree.StringLiteral): Address | undefined {
  const { value } = literal;
  const url = URL_START.exec(value)?.[0];
  const before = url ?? HOST.exec(value)?.[0];
  if (before === undefined || !isReplaceable(literal)) return undefined;
  const end = url === undefined ? HOST_END : URL_END;
  const [, digits, after = ""] = end.exec(value.slice(before.length)) ?? [];
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
