import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER, type Ledger } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { type MadeRow, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

type Rows = readonly (string | MadeRow)[];

/** The ledger after a line of updates, each released; the n-th is of the n-th day of 2026. */
function release(...updates: readonly Rows[]): Ledger {
  const registries = updates.map((rows) => makeRegistry(rows));
  return registries.reduce<Ledger>((ledger, registry, index) => {
    const date = `2026-01-0${index + 1}`;
    return updateLedger({ ledger, previous: registries[index - 1], registry, date });
  }, EMPTY_LEDGER);
}

function tcp(ledger: Ledger) {
  const entries = Object.entries(ledger.packages.tcp);
  return Object.fromEntries(
    entries.map(([identifier, { port, withdrawn, replacedBy }]) => {
      const status =
        withdrawn === undefined
          ? ""
          : ` gone ${withdrawn.slice(8)}${replacedBy === undefined ? "" : ` ${replacedBy}`}`;
      return [identifier, `${port}${status}`];
    }),
  );
}

function dnsSd(ledger: Ledger) {
  return Object.fromEntries(
    Object.entries(ledger.packages["dns-sd"]).map(([identifier, { serviceType, withdrawn }]) => [
      identifier,
      withdrawn === undefined ? serviceType : `${serviceType} gone`,
    ]),
  );
}

function dated(words: string, registrationDate: string): MadeRow {
  return makeRow(words, { registrationDate });
}

describe("several ports and ranges", () => {
  it("give the plain name to the primary port and the others their port", () => {
    expect(tcp(release(["epp 700/tcp", "epp 3044/tcp"]))).toEqual({ EPP: "700", EPP_3044: "3044" });
  });

  it("give the ends of a range two names", () => {
    expect(tcp(release(["x11 6000-6063/tcp"]))).toEqual({ X11: "6000", X11_LAST: "6063" });
  });

  it("leave the incumbent its plain name when a lower port is added", () => {
    expect(tcp(release(["epp 700/tcp"], ["epp 44/tcp", "epp 700/tcp"]))).toEqual({
      EPP: "700",
      EPP_44: "44",
    });
  });

  it("keep the end of a range that grows as a tombstone", () => {
    expect(tcp(release(["x 60-63/tcp"], ["x 60-69/tcp"]))).toEqual({
      X: "60",
      X_LAST: "63 gone 02 X_LAST_69",
      X_LAST_69: "69",
    });
  });

  it("keep the first port of a range that grows at its beginning, which is still in it", () => {
    expect(tcp(release(["ircu 6665-6669/tcp"], ["ircu 6664-6669/tcp"]))).toEqual({
      IRCU: "6665",
      IRCU_6664: "6664",
      IRCU_LAST: "6669",
    });
    expect(tcp(release(["x 60/tcp"], ["X 50-69/tcp"]))).toEqual({ X: "60", X_50: "50", X_LAST: "69" });
  });

  it("bring back a first port that a range grows to again, and withdraw one that it no longer holds", () => {
    const [wide, narrow, wider] = ["x 60-69/tcp", "x 65-69/tcp", "x 50-69/tcp"];
    expect(tcp(release([wide], [narrow]))).toEqual({ X: "60 gone 02 X_65", X_65: "65", X_LAST: "69" });
    expect(tcp(release([wide], [narrow], [wider]))).toEqual({
      X: "60",
      X_50: "50",
      X_65: "65",
      X_LAST: "69",
    });
  });

  it("of one of two spellings hold nothing for the other, whose own row is gone", () => {
    expect(tcp(release(["a_b 5/tcp", "a-b 5/tcp"], ["a-b 4-9/tcp"]))).toEqual({
      A_B: "5",
      A_B_4: "4",
      A_B_5: "5 gone 02",
      A_B_LAST: "9",
    });
  });

  it("make a range of a single port without a tombstone", () => {
    expect(tcp(release(["x 60/tcp"], ["x 60-63/tcp"]))).toEqual({ X: "60", X_LAST: "63" });
  });
});

describe("a clash", () => {
  it("goes to the newcomer", () => {
    expect(tcp(release(["a_b 1/tcp"], ["a_b 1/tcp", "a-b 2/tcp"]))).toEqual({ A_B: "1", A_B_2: "2" });
  });

  it("of two newcomers goes to the one that is not an RFC 6335 name, whatever the order of rows", () => {
    const names = { A_B: "2", A_B_1: "1" };
    expect(tcp(release(["a_b 1/tcp", "a-b 2/tcp"]))).toEqual(names);
    expect(tcp(release(["a-b 2/tcp", "a_b 1/tcp"]))).toEqual(names);
  });

  it("adds the port once more where the name with the port is taken", () => {
    expect(tcp(release(["a-2 1/tcp", "a 1/tcp"], ["a-2 1/tcp", "a 1/tcp", "a 2/tcp"]))).toEqual({
      A: "1",
      A_2: "1",
      A_2_2: "2",
    });
  });

  it("of two spellings at one port gives each its own", () => {
    expect(tcp(release(["a_b 1/tcp"], ["a-b 1/tcp", "a_b 1/tcp"]))).toEqual({ A_B: "1", A_B_1: "1" });
  });
});

describe("a renamed service", () => {
  it("has the same registration date at the same port: its tombstone names the successor", () => {
    const ledger = release(
      [dated("pmcdproxy 44322/tcp", "2010-12-20")],
      [dated("pmproxy 44322/tcp", "2010-12-20")],
    );
    expect(tcp(ledger)).toEqual({ PMCDPROXY: "44322 gone 02 PMPROXY", PMPROXY: "44322" });
    expect(ledger.canonical["44322/tcp"]).toBe("pmproxy");
  });

  it("without dates has the same assignee", () => {
    const ledger = release(
      [makeRow("a 1/tcp", { assignee: "[X]" })],
      [makeRow("b 1/tcp", { assignee: "[X]" })],
    );
    expect(tcp(ledger)).toEqual({ A: "1 gone 02 B", B: "1" });
  });

  it("is another service with another date or assignee, or with neither: the port was re-assigned", () => {
    expect(tcp(release([dated("a 1/tcp", "2010-01-01")], [dated("b 1/tcp", "2026-01-01")]))).toMatchObject({
      A: "1 gone 02",
    });
    expect(tcp(release(["a 1/tcp"], ["b 1/tcp"]))).toMatchObject({ A: "1 gone 02" });
  });

  it("that is renamed back is not a tombstone any more", () => {
    const [one, other] = [dated("a 1/tcp", "2010-01-01"), dated("b 1/tcp", "2010-01-01")];
    expect(tcp(release([one], [other], [one]))).toEqual({ A: "1", B: "1 gone 03 A" });
  });

  it("is not guessed where two are gone or two are new", () => {
    const ledger = release(
      [dated("a 1/tcp", "2010-01-01"), dated("b 1/tcp", "2010-01-01")],
      [dated("c 1/tcp", "2010-01-01"), dated("d 1/tcp", "2010-01-01")],
    );
    expect(tcp(ledger)).toMatchObject({ A: "1 gone 02", B: "1 gone 02" });
  });
});

describe("a spelling", () => {
  it("that changes its case, or from an underscore to a hyphen, is the same identifier", () => {
    const ledger = release(["edi_service 34567/tcp", "Abc 1/tcp"], ["edi-service 34567/tcp", "abc 1/tcp"]);
    expect(tcp(ledger)).toEqual({ ABC: "1", EDI_SERVICE: "34567" });
    expect(ledger.packages.tcp["EDI_SERVICE"]?.serviceName).toBe("edi-service");
    expect(Object.keys(ledger.services.tcp).toSorted()).toEqual(["Abc", "abc", "edi-service", "edi_service"]);
    expect(ledger.canonical["34567/tcp"]).toBe("edi-service");
  });
});

describe("a service that moves", () => {
  it("keeps its name at the old port as a tombstone, and gets one at the new port", () => {
    const ledger = release(["foo 1/tcp"], ["foo 2/tcp"]);
    expect(tcp(ledger)).toEqual({ FOO: "1 gone 02 FOO_2", FOO_2: "2" });
    expect(ledger.services.tcp["foo"]).toEqual([1, 2]);
  });

  it("to the port of another, which moves to its own, is followed to the new port", () => {
    const [before, after] = [
      [dated("ssh 22/tcp", "2010-01-01"), dated("telnet 23/tcp", "2010-01-01")],
      [dated("telnet 22/tcp", "2010-01-01"), dated("ssh 23/tcp", "2010-01-01")],
    ];
    const ledger = release(before, after);
    expect(tcp(ledger)).toEqual({
      SSH: "22 gone 02 SSH_23",
      SSH_23: "23",
      TELNET: "23 gone 02 TELNET_22",
      TELNET_22: "22",
    });
    expect(ledger.canonical).toMatchObject({ "22/tcp": "telnet", "23/tcp": "ssh" });
  });

  it("that comes back at another port, after a release without it, is its tombstone's successor", () => {
    expect(tcp(release(["foo 1/tcp"], ["bar 2/tcp"], ["bar 2/tcp", "foo 3/tcp"]))).toEqual({
      BAR: "2",
      FOO: "1 gone 02 FOO_3",
      FOO_3: "3",
    });
  });

  it("twice is followed from each old port to where it is, not to another tombstone", () => {
    expect(tcp(release(["foo 1/tcp"], ["foo 2/tcp"], ["foo 3/tcp"]))).toEqual({
      FOO: "1 gone 02 FOO_3",
      FOO_2: "2 gone 03 FOO_3",
      FOO_3: "3",
    });
  });

  it("to no port at all names no successor", () => {
    expect(tcp(release(["netconf-beep 831/tcp"], ["netconf-beep /tcp"]))).toEqual({
      NETCONF_BEEP: "831 gone 02",
    });
  });

  it("that comes back is un-deprecated, and the date it first came is kept", () => {
    const ledger = release(["foo 1/tcp"], ["bar 2/tcp"], ["foo 1/tcp", "bar 2/tcp"]);
    expect(ledger.packages.tcp["FOO"]).toEqual({ serviceName: "foo", port: 1, since: "2026-01-01" });
  });
});

describe("an alias", () => {
  const alias = makeRow("a.b 1/tcp", { assignmentNotes: 'This entry is an alias to "a-b".' });

  it("has no identifier, but look-ups of its name go on being taken", () => {
    const ledger = release(["a-b 1/tcp", alias]);
    expect(tcp(ledger)).toEqual({ A_B: "1" });
    expect(ledger.otherNames.tcp).toEqual({ "a.b": [1] });
  });

  it("that is promoted to a name is a newcomer", () => {
    expect(tcp(release(["a-b 1/tcp", alias], ["a-b 1/tcp", "a.b 1/tcp"]))).toEqual({ A_B: "1", A_B_1: "1" });
  });

  it("that a name becomes is that name's successor", () => {
    const demoted = makeRow("old 1/tcp", { assignmentNotes: 'This entry is an alias to "new".' });
    expect(tcp(release(["old 1/tcp"], ["new 1/tcp", demoted]))).toEqual({ NEW: "1", OLD: "1 gone 02 NEW" });
  });
});

describe("the canonical service", () => {
  it("stays the incumbent when another row comes before it", () => {
    const ledger = release(["b 1/tcp"], ["a 1/tcp", "b 1/tcp"]);
    expect(ledger.canonical["1/tcp"]).toBe("b");
  });

  it("goes to who is left, and is a withdrawn one only where nobody is", () => {
    expect(release(["a 1/tcp", "b 1/tcp"], ["b 1/tcp"]).canonical["1/tcp"]).toBe("b");
    expect(release(["a 1/tcp"], ["b 2/tcp"]).canonical["1/tcp"]).toBe("a");
  });
});

describe("a DNS-SD service type", () => {
  it("of a name without a port and a transport protocol has both labels; every protocol but TCP is _udp", () => {
    const txt = { assignmentNotes: "Defined TXT keys: None" };
    const ledger = release([makeRow("a", txt), "b /tcp", "c /sctp", "d", makeRow("e 1/tcp", txt)]);
    expect(dnsSd(ledger)).toEqual({
      A_TCP: "_a._tcp",
      A_UDP: "_a._udp",
      B_TCP: "_b._tcp",
      C_UDP: "_c._udp",
      D_TCP: "_d._tcp",
      D_UDP: "_d._udp",
      E_TCP: "_e._tcp",
    });
  });

  it("is none where the notes say so", () => {
    expect(
      dnsSd(release([makeRow("dns-sd /tcp", { assignmentNotes: "Not a service type. Special name" })])),
    ).toEqual({});
    expect(
      dnsSd(release([makeRow("example /tcp", { assignmentNotes: "Not a real service type." })])),
    ).toEqual({});
  });

  it("loses its other label when the name is given a transport protocol", () => {
    const txt = { assignmentNotes: "Defined TXT keys: None" };
    expect(dnsSd(release([makeRow("a", txt)], [makeRow("a /tcp", txt)]))).toEqual({
      A_TCP: "_a._tcp",
      A_UDP: "_a._udp gone",
    });
  });

  it("keeps its first value when the case of the name changes, and the types hold both", () => {
    const ledger = release(["Foo /tcp"], ["foo /tcp"]);
    expect(dnsSd(ledger)).toEqual({ FOO_TCP: "_Foo._tcp" });
    expect(Object.keys(ledger.txt).toSorted()).toEqual(["_Foo._tcp", "_foo._tcp"]);
  });

  it("of another label is another type, numbered where the identifier is taken", () => {
    expect(dnsSd(release(["a_b /tcp"], ["a-b /tcp"]))).toEqual({
      A_B_TCP: "_a_b._tcp gone",
      A_B_TCP_2: "_a-b._tcp",
    });
  });

  it("of a name with a port is a constant of ./all alone, of . too once DNS-SD uses it, and then for ever", () => {
    const isOnlyInAll = (...updates: readonly Rows[]) =>
      release(...updates).packages["dns-sd"].A_TCP?.onlyInAll;
    expect(isOnlyInAll(["a 1/tcp"])).toBe(true);
    expect(isOnlyInAll(["a 1/tcp"], ["a 1/tcp", "a /tcp"])).toBeUndefined();
    expect(isOnlyInAll(["a 1/tcp", "a /tcp"], ["a 1/tcp"])).toBeUndefined();
  });

  it("leaves all others as they were where one becomes a constant of . too", () => {
    const ledger = release(["a 1/tcp", "b 2/tcp", "c 3/tcp"], ["a 1/tcp", "a /tcp", "b 2/tcp"]);
    expect(dnsSd(ledger)).toEqual({ A_TCP: "_a._tcp", B_TCP: "_b._tcp", C_TCP: "_c._tcp gone" });
  });

  it("takes any key where no row of it has a note, and the note's where one has", () => {
    const txt = { assignmentNotes: "Defined TXT keys: a, b" };
    expect(release(["a 1/tcp"]).txt["_a._tcp"]).toEqual({ keys: [], isOpen: true });
    expect(release(["a 1/udp", makeRow("a 1/sctp", txt)]).txt["_a._udp"]).toEqual({
      keys: ["a", "b"],
      isOpen: false,
    });
  });

  it("keeps every key it ever had, and stays open once it was", () => {
    const note = (text: string) => makeRow("a /tcp", { assignmentNotes: `Defined TXT keys: ${text}` });
    expect(release([note("a, b")], [note("c, b")]).txt["_a._tcp"]).toEqual({
      keys: ["a", "b", "c"],
      isOpen: false,
    });
    expect(release([note("Proprietary")], [note("a, b")]).txt["_a._tcp"]).toEqual({
      keys: ["a", "b"],
      isOpen: true,
    });
  });
});

describe("a thousand names that clash in one constant", () => {
  const unlike = Array.from({ length: 1000 }, (_, at) => `a${String.fromCharCode(0x4e00 + at)}`);
  const identifiersOf = (words: string) => {
    const { packages } = release(unlike.map((name) => `${name} ${words}`));
    return Object.keys(words.startsWith("/") ? packages["dns-sd"] : packages.tcp);
  };

  it.each(["80/tcp", "/tcp"])("each get an identifier of a few characters: %s", (words) => {
    const identifiers = identifiersOf(words);
    expect(identifiers).toHaveLength(1000);
    expect(Math.max(...identifiers.map(({ length }) => length))).toBeLessThan(16);
  });

  it("are told apart by the port, by the port again, and by a count from then on", () => {
    expect(identifiersOf("80/tcp").slice(0, 4)).toEqual(["A_", "A__80", "A__80_80", "A__80_80_3"]);
  });
});

describe("a row without a transport protocol", () => {
  it("has its constants in the package of each, and a service type for either label", () => {
    const ledger = release(["flex-lm 27000-27009"]);
    for (const transport of ["tcp", "udp", "sctp", "dccp"] as const) {
      expect(Object.keys(ledger.packages[transport])).toEqual(["FLEX_LM", "FLEX_LM_LAST"]);
      expect(ledger.services[transport]).toEqual({ "flex-lm": ["27000-27009"] });
    }
    expect(Object.keys(ledger.packages["dns-sd"])).toEqual(["FLEX_LM_TCP", "FLEX_LM_UDP"]);
  });
});
