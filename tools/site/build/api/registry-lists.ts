import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConstantList } from "../../src/api/reference.js";

/** Generated declarations with more constants than this list the registry; fewer have descriptions of their own. */
const MOST_LISTED = 8;

/** Constants that readers know, shown where a package has them. */
const WELL_KNOWN = /^(?:HTTPS?|SSH|DOMAIN|HTTP_ALT|POSTGRESQL|X11|X11_LAST|(?:IPP|AIRPLAY|HTTP|SSH)_TCP)$/;

/** A generated list: its head, and its members up to the first line that is not indented. */
const LIST = /^export declare (?:const|enum (?<enumName>\w+) \{)\n(?<members>(?: .*\n)+)\}?/m;
const MEMBER = /^ {2}(?<name>\w+) = (?<value>\d+|".*")[,;]?$/gm;

interface RegistryList {
  readonly enumName: string | undefined;
  readonly constants: readonly { readonly name: string; readonly value: string }[];
}

/**
 * The text of declarations without their list of the registry: of 40,000 constants and members that TypeDoc would
 * convert in four seconds, the pages show how many there are and a few of them.
 */
export function leaveOutList(declarations: string): string {
  return readList(declarations) === undefined ? declarations : declarations.replace(LIST, "export {};");
}

/** What the registry lists in an entry point, in its own declarations or in those that it exports whole. */
export function readConstantList(entryPoint: string): ConstantList | undefined {
  const lists = readLists(entryPoint);
  const constants = lists.flatMap((list) => list.constants);
  if (constants.length === 0) return undefined;
  const known = constants.filter(({ name }) => WELL_KNOWN.test(name));
  return {
    count: constants.length,
    enumName: lists[0]?.enumName,
    examples: (known.length > 1 ? known : constants).slice(0, MOST_LISTED),
  };
}

function readLists(file: string): readonly RegistryList[] {
  const text = readFileSync(file, "utf8");
  const others = [...text.matchAll(/^export \* from "(\.[^"]+)\.cjs";$/gm)];
  const own = readList(text);
  return [
    ...(own === undefined ? [] : [own]),
    ...others.flatMap(([, path = ""]) => readLists(join(file, "..", `${path}.d.cts`))),
  ];
}

function readList(declarations: string): RegistryList | undefined {
  const { enumName, members = "" } = LIST.exec(declarations)?.groups ?? {};
  const constants = [...members.matchAll(MEMBER)].map(({ groups: { name = "", value = "" } = {} }) => ({
    name,
    value,
  }));
  return enumName === undefined && constants.length <= MOST_LISTED ? undefined : { enumName, constants };
}
