import { describe, expect, it } from "vitest";
import { removeAddresses, spellsAddress } from "../../src/assignments/addresses.js";
import { parseAliasOf, parseDuplicateOf, parseReplacementOf } from "../../src/assignments/parse-alias.js";
import { parseReferences } from "../../src/assignments/parse-brackets.js";

describe("parseReferences", () => {
  it("reads RFCs with and without a section", () => {
    expect(parseReferences("[RFC9110][RFC8765, Section 6.1]")).toEqual([
      { kind: "rfc", number: 9110, url: "https://www.rfc-editor.org/rfc/rfc9110" },
      {
        kind: "rfc",
        number: 8765,
        section: "6.1",
        url: "https://www.rfc-editor.org/rfc/rfc8765#section-6.1",
      },
    ]);
  });

  it("reads drafts, and approved ones that are to be RFCs", () => {
    expect(parseReferences("[draft-herbert-gue-02][RFC-ietf-ntp-roughtime-19]")).toEqual([
      {
        kind: "draft",
        name: "draft-herbert-gue-02",
        url: "https://datatracker.ietf.org/doc/draft-herbert-gue-02/",
      },
      {
        kind: "draft",
        name: "RFC-ietf-ntp-roughtime-19",
        url: "https://datatracker.ietf.org/doc/draft-ietf-ntp-roughtime-19/",
      },
    ]);
  });

  it("reads web addresses, footnotes and free text", () => {
    expect(parseReferences("[1][https://xahau.network][3GPP TS 24.379 v13.5.0s] and more")).toEqual([
      { kind: "text", text: "1" },
      { kind: "url", url: "https://xahau.network" },
      { kind: "text", text: "3GPP TS 24.379 v13.5.0s" },
      { kind: "text", text: "and more" },
    ]);
  });

  it("links nothing that is not a web address", () => {
    expect(parseReferences("[javascript:alert(1)][https://a.example/)](x]")).toEqual([
      { kind: "text", text: "javascript:alert(1)" },
      { kind: "url", url: "https://a.example/)" },
      { kind: "text", text: "(x]" },
    ]);
  });

  it("drops a person's address from free text, and links no web address that holds one", () => {
    expect(parseReferences("[A Person <a.person&example.com> 15 June 2009][https://a@b.example/]")).toEqual([
      { kind: "text", text: "A Person 15 June 2009" },
      { kind: "text", text: "https:// /" },
    ]);
    expect(parseReferences("[admin_at_example_com][AT&T]")).toEqual([{ kind: "text", text: "AT&T" }]);
  });
});

describe("spellsAddress", () => {
  it.each(["admin_at_example_com", "Admin_AT_example", "A Person <a&b.example>", "a@b"])(
    "finds that %j does",
    (id) => expect(spellsAddress(id)).toBe(true),
  );

  it.each(["Jon_Postel", "ATT", "Pat_Atkins", "IANA"])("finds that %j does not", (id) => {
    expect(spellsAddress(id)).toBe(false);
  });
});

describe("removeAddresses", () => {
  it.each([
    ["<someone&host.example.com>", ""],
    ["ask someone@example.com first", "ask  first"],
    ["Contact <someone at example.com>", "Contact "],
    ["write to someone at example dot com, please", "write to , please"],
    ["someone (at) example.com", ""],
    ["SOMEONE[AT]EXAMPLE[DOT]CO[DOT]UK", ""],
    ["someone_at_example.com", ""],
    ["someone @ example.com", ""],
    ["some'öne@exämple.de", ""],
    ["mailto:someone@example.com", "mailto:"],
    ["contact=someone@example.com", "contact="],
    ["a<someone@example.com>@b.example", "a @b.example"],
  ])("takes the address out of %j", (text, expected) => {
    expect(removeAddresses(text)).toBe(expected);
  });

  it.each([
    "Miele@home Protocol",
    "AT&T Labs",
    "described at www.example.com",
    "3 at a time",
    "https://example.com/?a=b&c.d=e",
    "u=<username> p=<password>",
  ])("leaves %j as it is", (text) => {
    expect(removeAddresses(text)).toBe(text);
  });
});

describe("aliases", () => {
  it("finds the name that a historic one is an alias to, and the one it replaces", () => {
    expect(parseAliasOf('This entry is an alias to "z39-50".\nThis entry is now historic')).toBe("z39-50");
    expect(
      parseReplacementOf('ANSI\nIANA assigned this well-formed service name as a replacement for "z39.50".'),
    ).toBe("z39.50");
    expect(parseDuplicateOf('This is a duplicate of the "http" service and should not be used')).toBe("http");
  });

  it("finds none in notes that are only historic", () => {
    expect(
      parseAliasOf("historic, not usable for use with many common service discovery mechanisms"),
    ).toBeUndefined();
  });
});
