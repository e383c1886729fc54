import { describe, expect, it } from "vitest";
import { constantName } from "../../src/identifiers/constant-name.js";

describe("constantName", () => {
  it.each([
    ["http", "HTTP"],
    ["http-alt", "HTTP_ALT"],
    ["3com-tsmux", "_3COM_TSMUX"],
    ["914c-g", "_914C_G"],
    ["EtherNet-IP-1", "ETHERNET_IP_1"],
    ["edi_service", "EDI_SERVICE"],
    ["z39.50", "Z39_50"],
    ["whois++", "WHOIS__"],
    ["a1", "A1"],
  ])("makes %s %s", (name, identifier) => {
    expect(constantName(name)).toBe(identifier);
  });

  it.each([
    ["caf\u00e9", "CAF_"],
    ["\u00e9cole", "_COLE"],
    ["stra\u00dfe", "STRA_E"],
    ["\u0131i", "_I"],
    ["\u00df", "_"],
    ["a\u{1f600}b", "A_B"],
    ["a\nb", "A_B"],
  ])("puts one underscore for each character that is not a letter of ASCII: %j is %s", (name, identifier) => {
    expect(constantName(name)).toBe(identifier);
  });
});
