import { type DeclarationReflection, ReflectionKind } from "typedoc";
import type { ConstantList } from "../../src/api/reference.js";

/** An entry point with more constants than this lists the registry. */
const MOST_LISTED = 8;

/** Constants that readers know, shown where a package has them. */
const WELL_KNOWN = /^(?:HTTPS?|SSH|DOMAIN|HTTP_ALT|POSTGRESQL|X11|X11_LAST|(?:IPP|AIRPLAY|HTTP|SSH)_TCP)$/;

interface Listed {
  /** The ones made from the registry. */
  readonly constants: ConstantList | undefined;
  readonly others: readonly DeclarationReflection[];
}

/** Separates an entry point's generated constants from its hand-written exports. */
export function listConstants(children: readonly DeclarationReflection[]): Listed {
  const [first] = children;
  if (children.length === 1 && first?.kindOf(ReflectionKind.Enum))
    return { constants: toList(first.children ?? [], first.name), others: [] };
  const constants = children.filter(isConstant);
  if (constants.length <= MOST_LISTED) return { constants: undefined, others: children };
  return { constants: toList(constants, undefined), others: children.filter((each) => !isConstant(each)) };
}

/** Whether a constant is generated, here or in the module that it is re-exported from: its name has no lower-case letter. */
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
