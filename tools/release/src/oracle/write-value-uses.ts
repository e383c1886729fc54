import { type EmittedModule, isEnumModule } from "./emitted-package.js";

/**
 * A program that uses every identifier of a module by name, its value and its type: `m.HTTPS satisfies 443;`.
 * (`const a: 443 = m.HTTPS;` says the same, and takes the compiler fifty times as long.)
 *
 * @param prefix - the program's own name for the module
 */
export function writeValueUses({ specifier, exports }: EmittedModule, prefix: string): readonly string[] {
  const uses = Object.entries(exports).flatMap(([name, value]) => {
    const member = `${prefix}.${name}`;
    if (typeof value === "number" || typeof value === "string") {
      return [`${member} satisfies ${JSON.stringify(value)};`];
    }
    if (isEnumModule(specifier)) return writeEnumUses(member, Object(value));
    return [`void ${member};`];
  });
  return [`import * as ${prefix} from ${JSON.stringify(specifier)};`, ...uses];
}

/** The type of an enum's member within a template is its value as text. */
function writeEnumUses(member: string, members: object): readonly string[] {
  return Object.entries(members)
    .filter(([name]) => !/^\d/.test(name))
    .map(([name, value]) => `${JSON.stringify(`${value}`)} satisfies \`\${${member}.${name}}\`;`);
}
