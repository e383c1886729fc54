import { isDeepStrictEqual } from "node:util";
import { type EmittedPackage, isEnumModule } from "./emitted-package.js";

/**
 * Finds the values of a version that the next one breaks: exports that are gone, values that differ, reverse answers of
 * an enum that are gone. (A reverse answer that only moves is a matter of the version number.)
 *
 * @returns a sentence each
 */
export function compareValues(before: EmittedPackage, after: EmittedPackage): readonly string[] {
  const modules = new Map(after.modules.map(({ specifier, exports }) => [specifier, exports]));
  return before.modules.flatMap(({ specifier, exports }) =>
    compareExports(specifier, exports, modules.get(specifier) ?? {}, isEnumModule(specifier)),
  );
}

function compareExports(
  place: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  areEnums: boolean,
): readonly string[] {
  return Object.entries(before).flatMap(([name, value]) => {
    const member = `${place} ${name}`;
    if (!Object.hasOwn(after, name)) return [`${member} is gone`];
    const now = after[name];
    if (typeof value === "function") return typeof now === "function" ? [] : [`${member} is not a function`];
    if (areEnums && isRecord(value) && isRecord(now))
      return compareExports(member, { ...value }, { ...now }, false);
    // An object that describes the snapshot differs in every version; its members must stay.
    if (isRecord(value))
      return isRecord(now) ? compareMembers(member, value, now) : [`${member} is not an object`];
    const isReverseAnswer = /^\d+$/.test(name) && typeof now === "string";
    return isDeepStrictEqual(value, now) || isReverseAnswer
      ? []
      : [`${member} was ${String(value)}, is ${String(now)}`];
  });
}

function compareMembers(place: string, before: object, after: object): readonly string[] {
  const lost = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return lost.map((name) => `${place}.${name} is gone`);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
