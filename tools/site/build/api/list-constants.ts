import { type DeclarationReflection, ReflectionKind } from "typedoc";
import type { ConstantList } from "../../src/api/reference.js";

/** More constants than these are a list that is made from the registry. */
const MOST_LISTED = 8;

/** What readers know, in the packages that have it. */
const WELL_KNOWN = /^(?:HTTPS?|SSH|DOMAIN|HTTP_ALT|POSTGRESQL|X11|X11_LAST|(?:IPP|AIRPLAY|HTTP|SSH)_TCP)$/;

interface Listed {
  /** Those made from the registry. */
  readonly constants: ConstantList | undefined;
  readonly others: readonly DeclarationReflection[];
}

/** The constants of an entry point apart from what was written by hand. */
export function listConstants(children: readonly DeclarationReflection[]): Listed {
  const [first] = children;
  if (children.length === 1 && first?.kindOf(ReflectionKind.Enum))
    return { constants: toList(first.children ?? [], first.name), others: [] };
  const constants = children.filter(isConstant);
  if (constants.length <= MOST_LISTED) return { constants: undefined, others: children };
  return { constants: toList(constants, undefined), others: children.filter((each) => !isConstant(each)) };
}

/** A constant that is generated, here or where it is exported again from: its name has no small letter. */
function isConstant(child: DeclarationReflection): boolean {
  const target = child.isReference() ? child.getTargetReflectionDeep() : child;
  return target.kindOf(ReflectionKind.Variable) && /^[A-Z0-9_]+$/.test(child.name);
}

function toList(constants: readonly DeclarationReflection[], enumName: string | undefined): ConstantList {
  const known = constants.filter(({ name }) => WELL_KNOWN.test(name));
  const examples = (known.length > 1 ? known : constants).slice(0, MOST_LISTED);
  return {
    count: constants.length,
    enumName,
    examples: examples.map((each) => ({ name: each.name, value: printValue(each) })),
  };
}

function printValue(constant: DeclarationReflection): string {
  const target = constant.isReference() ? constant.getTargetReflectionDeep() : constant;
  return target.isDeclaration() ? String(target.type) : "";
}
