import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findServiceNameFault } from "../../src/assignments/find-service-name-fault.js";
import { parsePeople, splitBrackets } from "../../src/assignments/parse-brackets.js";
import {
  parseDate,
  parsePortRange,
  parseServiceCode,
  parseTransport,
} from "../../src/assignments/parse-columns.js";
import { parsePortStatus } from "../../src/assignments/parse-port-status.js";

const port = fc.integer({ min: 0, max: 65_535 });

describe("parsePortRange", () => {
  it("reads every port and range, and nothing", () => {
    expect(parsePortRange("")).toEqual({ value: undefined });
    fc.assert(
      fc.property(port, port, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        expect(parsePortRange(`${first}`)).toEqual({ value: { first, last: first } });
        expect(parsePortRange(`${first}-${last}`)).toEqual({ value: { first, last } });
      }),
    );
  });

  it("takes leading zeros for what they are, and says so", () => {
    expect(parsePortRange("080")).toEqual({
      value: { first: 80, last: 80 },
      doubt: '"080" has leading zeros: taken as 80',
    });
    expect(parsePortRange("00-007")).toMatchObject({
      value: { first: 0, last: 7 },
      doubt: expect.any(String),
    });
  });

  it("takes a dash, and spaces round it, for the hyphen of a range, and says so", () => {
    expect(parsePortRange("6000 - 6063")).toEqual({
      value: { first: 6000, last: 6063 },
      doubt: '"6000 - 6063" has more than a hyphen between its ports: taken as 6000-6063',
    });
    expect(parsePortRange("6000\u20136063")).toMatchObject({
      value: { first: 6000, last: 6063 },
      doubt: expect.stringContaining("taken as 6000-6063"),
    });
  });

  it.each([
    "-1",
    "80 81",
    "65536",
    "99999999999",
    "1-65536",
    "2-1",
    "x",
    "1.5",
    "0x50",
    "1-",
    "-",
    "1-2-3",
    " 80",
    "８０",
    "1e3",
  ])("refuses %j", (text) => {
    expect(parsePortRange(text)).toHaveProperty("fault");
  });
});

describe("parseTransport", () => {
  it.each(["tcp", "udp", "sctp", "dccp"])("knows %s", (transport) => {
    expect(parseTransport(transport)).toEqual({ value: transport });
  });

  it("takes capitals for what they are, and says so", () => {
    expect(parseTransport("TCP")).toEqual({
      value: "tcp",
      doubt: '"TCP" is written in capitals: taken as tcp',
    });
    expect(parseTransport("Sctp")).toMatchObject({ value: "sctp", doubt: expect.any(String) });
  });

  it.each(["QUIC", "quic", "tcp ", "constructor", "__proto__"])(
    "refuses %j and never takes a default",
    (text) => {
      expect(parseTransport(text)).toHaveProperty("fault");
    },
  );
});

describe("parseDate", () => {
  it("reads every month and day of the calendar", () => {
    const day = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(7, 10), (date, length) => {
        const text = date.toISOString().slice(0, length);
        expect(parseDate(text)).toEqual({ value: text });
      }),
    );
  });

  it.each([
    "2023-02-29",
    "2023-13",
    "2023-00",
    "2023-1",
    "2023",
    "23-01-01",
    "2023-01-32",
    "2023-01-01T00:00",
    "yesterday",
  ])("refuses %j", (text) => {
    expect(parseDate(text)).toHaveProperty("fault");
  });
});

describe("parseServiceCode", () => {
  it("reads every unsigned 32-bit number in decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (code) => {
        expect(parseServiceCode(`${code}`)).toEqual({ value: code });
      }),
    );
  });

  it.each(["-1", "4294967296", "0x10", "SC:DISC", "1.0", "01"])("refuses %j", (text) => {
    expect(parseServiceCode(text)).toHaveProperty("fault");
  });
});

describe("parsePeople", () => {
  it("reads one id, several, and ids with letters of any script", () => {
    expect(parsePeople("[Jon_Postel]")).toEqual(["Jon_Postel"]);
    expect(parsePeople("[Stuart_Cheshire_5][Marc_Krochmal]")).toEqual(["Stuart_Cheshire_5", "Marc_Krochmal"]);
    expect(parsePeople("[Ariën_Huisken]")).toEqual(["Ariën_Huisken"]);
    expect(parsePeople("")).toEqual([]);
  });

  it("leaves out an id that spells an address, whatever stands beside it", () => {
    expect(parsePeople("[admin_at_example_com][Jon_Postel]")).toEqual(["Jon_Postel"]);
    expect(parsePeople("[Admin_AT_Example][admin@example.com][admin&example.com]")).toEqual([]);
  });
});

describe("splitBrackets", () => {
  it("keeps every character that is not a bracket and no space around", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("[", "]", "a", " ", "\n") }), (text) => {
        const letters = (all: string) => all.replace(/[^a]/g, "");
        expect(
          letters(
            splitBrackets(text)
              .map((item) => item.text)
              .join(""),
          ),
        ).toBe(letters(text));
      }),
    );
  });

  it("takes a bracket that is never closed as text", () => {
    expect(splitBrackets("[RFC1][open")).toEqual([
      { text: "RFC1", isBracketed: true },
      { text: "[open", isBracketed: false },
    ]);
  });
});

describe("parsePortStatus", () => {
  it.each([
    ["Unassigned", "unassigned"],
    ["unassigned", "unassigned"],
    ["Unassigned [was netstat]", "unassigned"],
    ["(unassigned) Possibly assigned", "unassigned"],
    ["Unassigned (FRP-Released 12/7/00)", "unassigned"],
    ["Reserved", "reserved"],
    ["Reserved - IANA", "reserved"],
    ["De-registered", "reserved"],
    ["De-Commissioned Port", "reserved"],
    ["Decomissioned Port 04/14/00, ms", "reserved"],
    ["Removed", "reserved"],
    ["Deprecated", "reserved"],
    ["any private mail system", "assigned"],
    ["Possibly used by Sun Solaris????", "reserved"],
  ])("reads %j as %s", (wording, status) => {
    expect(parsePortStatus(wording)).toEqual({ status, isKnownWording: true });
  });

  it("takes an unknown wording as reserved, never as unassigned", () => {
    expect(parsePortStatus("Lent to a friend")).toEqual({ status: "reserved", isKnownWording: false });
    expect(parsePortStatus("")).toEqual({ status: "reserved", isKnownWording: false });
  });
});

describe("findServiceNameFault", () => {
  it.each(["http", "a", "1a", "x11", "a-b-c", "EtherNet-IP-1", "abcdefghijklmno"])(
    "finds none in %s",
    (name) => {
      expect(findServiceNameFault(name)).toBeUndefined();
    },
  );

  it.each(["", "abcdefghijklmnop", "http_alt", "a--b", "-a", "a-", "123", "1-2", "z39.50", "naïve"])(
    "finds one in %j",
    (name) => {
      expect(findServiceNameFault(name)).toEqual(expect.any(String));
    },
  );
});
