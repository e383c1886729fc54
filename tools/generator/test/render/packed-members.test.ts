import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Member, packMembers, UNPACK_MEMBERS } from "../../src/render/packed-members.js";
import { ts } from "../typescript.js";

const unpackMembers: (packed: string) => Record<string, unknown> = new Function(
  `${UNPACK_MEMBERS}\nreturn unpackMembers;`,
)();

/** The object that TypeScript emits for the same members. */
function emitEnum(members: readonly Member[]): Record<string, unknown> {
  const text = `enum E { ${members.map(({ identifier, value }) => `${identifier} = ${value}`).join(", ")} }`;
  return new Function(`${ts.transpile(text)}\nreturn E;`)();
}

const identifiers = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/).filter((name) => name !== "__proto__");
const memberLists = fc.uniqueArray(
  fc.record({ identifier: identifiers, value: fc.integer({ min: 0, max: 65_535 }) }),
  { selector: ({ identifier }) => identifier },
);

describe("a packed enum", () => {
  it("is the object that TypeScript emits: the same keys in the same order, values and prototype", () => {
    fc.assert(
      fc.property(memberLists, (members) => {
        const emitted = emitEnum(members);
        const reverse = new Map(members.map(({ identifier, value }) => [value, identifier]));
        const unpacked = unpackMembers(packMembers(members, reverse));
        expect(Object.entries(unpacked)).toEqual(Object.entries(emitted));
        expect(Object.getOwnPropertyDescriptors(unpacked)).toEqual(Object.getOwnPropertyDescriptors(emitted));
        expect(Object.getPrototypeOf(unpacked)).toBe(Object.prototype);
      }),
    );
  });

  it("answers with the canonical name of a value, wherever that stands", () => {
    const members = ["WWW", "HTTP", "WWW_HTTP"].map((identifier) => ({ identifier, value: 80 }));
    const unpacked = unpackMembers(packMembers(members, new Map([[80, "HTTP"]])));
    expect(unpacked).toEqual({ 80: "HTTP", WWW: 80, HTTP: 80, WWW_HTTP: 80 });
  });

  it("keeps a member that a setter on every object would swallow", () => {
    const setter = { set: () => {}, configurable: true };
    Object.defineProperty(Object.prototype, "HTTP", setter);
    try {
      const unpacked = unpackMembers("80HTTP");
      expect(Object.hasOwn(unpacked, "HTTP")).toBe(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, "HTTP");
    }
  });
});
