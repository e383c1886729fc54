import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../../../../vitest.any-character.js";
import { describeConstant } from "../../src/render/describe-constant.js";
import { escapeDoc, quoteCode } from "../../src/render/escape-doc.js";
import { printFile, quoteString } from "../../src/render/print-file.js";
import { listConstants } from "../../src/render/render-constants.js";
import { renderEnum } from "../../src/render/render-enum.js";
import { type Node, ts } from "../typescript.js";

const hostile = fc
  .array(
    fc.constantFrom(
      "*/",
      "/**",
      "@see x",
      "@deprecated",
      "{@link a}",
      "`",
      "${",
      "\\",
      "\u2028",
      "\u202e",
      "\n * @throws",
      "<b>",
      '"',
      "'",
      "\0",
      "a",
      "\ud800",
    ),
  )
  .map((parts) => parts.join(""));

/** A constant with this documentation in the list of a package's constants, and in its enum. */
function printConstant(doc: string): readonly string[] {
  const constants = [{ identifier: "A", value: 1, doc }];
  const [declaration] = renderEnum("tcp", "TcpPort", constants, new Map());
  return [printFile("tcp", "constants.ts", [listConstants(constants)]).text, declaration?.text ?? ""];
}

/** The tags of a file's only constant, and how many statements the file has. */
function readComment(text: string): { tags: readonly string[]; statements: number } {
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const tags: string[] = [];
  const visit = (node: Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isEnumMember(node))
      tags.push(...ts.getJSDocTags(node).map(({ tagName }) => tagName.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { tags, statements: source.statements.length };
}

describe("text of the registry", () => {
  it("neither ends a doc comment nor carries a tag or a link into it", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, description) => {
        const facts = {
          serviceName: name,
          ports: undefined,
          description,
          references: [
            { kind: "rfc", number: 1, section: description, url: "https://www.rfc-editor.org/rfc/rfc1" },
          ],
          isUnauthorizedUseReported: true,
          historicNames: [name],
          duplicateOf: name,
          namesNoTransport: false,
        } as const;
        const doc = describeConstant(quoteCode(name), facts, undefined);
        for (const text of printConstant(doc)) expect(readComment(text)).toEqual({ tags: [], statements: 1 });
        expect(doc).not.toMatch(/\*\/|@|[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });

  it("cannot end a string, and leaves it in ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const literal = quoteString(text);
        expect(literal).toMatch(/^"[\x20-\x7e]*"$/);
        expect(JSON.parse(literal)).toBe(text);
      }),
    );
  });

  it("reads the same where it needs no escape", () => {
    expect(escapeDoc("File Transfer [Default Data]")).toBe("File Transfer [Default Data]");
    expect(escapeDoc(" two\n   lines ")).toBe("two lines");
    expect(quoteCode("z39.50")).toBe("`z39.50`");
  });
});

describe("a tombstone", () => {
  it("says when the registry lost it, and what stands for it", () => {
    const facts = {
      serviceName: "a",
      ports: undefined,
      description: "",
      references: [],
      isUnauthorizedUseReported: false,
      historicNames: [],
      duplicateOf: undefined,
      namesNoTransport: false,
    };
    const doc = describeConstant("`a` 1/tcp", facts, {
      withdrawnBy: "2025-09-30",
      replacedBy: "PMPROXY",
    });
    expect(doc).toBe("`a` 1/tcp.\n@deprecated Withdrawn from the registry by 2025-09-30. Use PMPROXY.");
    const [constants = "", declaration = ""] = printConstant(doc);
    for (const text of [constants, declaration])
      expect(text).toContain(`
  /**
   * \`a\` 1/tcp.
   * @deprecated Withdrawn from the registry by 2025-09-30. Use PMPROXY.
   */
  A = 1`);
    expect(readComment(constants).tags).toEqual(["deprecated"]);
    expect(readComment(declaration).tags).toEqual(["deprecated"]);
  });
});
