import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { describeConstant } from "../../src/render/describe-constant.js";
import { escapeDoc, quoteCode } from "../../src/render/escape-doc.js";
import { quoteString } from "../../src/render/print-file.js";

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

function readComment(comment: string): { tags: readonly string[]; statements: number } {
  const source = ts.createSourceFile("a.ts", `${comment}\nexport const A = 1;`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const tags = statement === undefined ? [] : ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
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
        const comment = describeConstant(quoteCode(name), facts, undefined);
        expect(readComment(comment)).toEqual({ tags: [], statements: 1 });
        expect(comment.slice(3, -2)).not.toMatch(/\*\/|@|[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });

  it("cannot end a string, and leaves it in ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
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
    const comment = describeConstant("`a` 1/tcp", facts, {
      withdrawnBy: "2025-09-30",
      replacedBy: "PMPROXY",
    });
    expect(comment).toBe(
      "/**\n * `a` 1/tcp.\n * @deprecated Withdrawn from the registry by 2025-09-30. Use PMPROXY.\n */",
    );
    expect(readComment(comment).tags).toEqual(["deprecated"]);
  });
});
