import { describe, expect, it } from "vitest";
import { assignIdentifiers } from "../../src/identifiers/assign-identifiers.js";
import { collectPortMeanings } from "../../src/identifiers/collect-meanings.js";
import { createPortSuccessors } from "../../src/identifiers/find-successors.js";
import type { PortEntry } from "../../src/identifiers/ledger.js";
import type { Corrections } from "../../src/registry/corrections.js";
import { type MadeRow, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

type Rows = readonly (string | MadeRow)[];

/** The successor of a withdrawn constant, between two registries; `undefined` where there was none before. */
function successorOf(
  withdrawn: PortEntry,
  before: Rows | undefined,
  now: Rows,
  transport: "tcp" | "udp" = "tcp",
  primaryPorts: Corrections["primaryPorts"] = [],
): string | undefined {
  const registry = makeRegistry(now, { primaryPorts });
  const previous = before === undefined ? undefined : makeRegistry(before);
  const live = assignIdentifiers({}, collectPortMeanings(registry, transport), {
    meaningKey: (entry) => JSON.stringify(entry),
  });
  return createPortSuccessors(transport, live, registry, previous)(withdrawn);
}

const aliasTo = (words: string, name: string) =>
  makeRow(words, { assignmentNotes: `This entry is an alias to "${name}".` });
const dated = (words: string, registrationDate: string) => makeRow(words, { registrationDate });
const assigned = (words: string, assignee: string) => makeRow(words, { assignee });

const OLD: PortEntry = { serviceName: "old", port: 1 };
const DAY = "2010-01-01";

describe("a name that is now a historic alias", () => {
  it("is followed by the name that it is an alias to, at its port", () => {
    expect(successorOf(OLD, undefined, ["new 1/tcp", aliasTo("old 1/tcp", "new")])).toBe("NEW");
    expect(successorOf(OLD, undefined, ["new 2/tcp", "new 1/tcp", aliasTo("old 1/tcp", "new")])).toBe("NEW");
    expect(
      successorOf({ ...OLD, port: 2 }, undefined, [
        "new 1/tcp",
        "new 2/tcp",
        "other 2/tcp",
        aliasTo("old 2/tcp", "new"),
      ]),
    ).toBe("NEW_2");
  });

  it("of another transport protocol, name or port, is another", () => {
    const alias = aliasTo("old 1/tcp", "wrong");
    const now = ["wrong 1/tcp", "wrong 1/udp", "new 1/udp", alias, aliasTo("old 1/udp", "new")];
    expect(successorOf(OLD, undefined, now, "udp")).toBe("NEW");
    expect(successorOf(OLD, undefined, ["wrong 1/tcp", aliasTo("odd 1/tcp", "wrong")])).toBeUndefined();
    for (const port of [0, 2])
      expect(
        successorOf(OLD, undefined, ["wrong 1/tcp", aliasTo(`old ${port}/tcp`, "wrong")]),
      ).toBeUndefined();
  });

  it("without a port is none of this one", () => {
    expect(successorOf(OLD, undefined, ["new 1/tcp", aliasTo("old /tcp", "new")])).toBeUndefined();
  });

  it("is found beside a range of the same name", () => {
    const rows = ["old 1-9/tcp", "new 5/tcp", aliasTo("old 5/tcp", "new")];
    expect(successorOf({ ...OLD, port: 5 }, undefined, rows)).toBe("NEW");
  });

  it("is followed by the constant of its role, by another one only where there is none", () => {
    const last: PortEntry = { ...OLD, role: "last" };
    const alias = aliasTo("old 1/tcp", "new");
    expect(successorOf(last, undefined, ["new 1/tcp", "new 0-1/tcp", alias])).toBe("NEW_LAST");
    expect(successorOf(OLD, undefined, ["new 0-1/tcp", "new 1/tcp", alias])).toBe("NEW_1");
    expect(successorOf(last, undefined, ["new 1/tcp", alias])).toBe("NEW");
  });

  it("to a name that has no constant at its port names none", () => {
    expect(successorOf(OLD, undefined, ["new 2/tcp", aliasTo("old 1/tcp", "new")])).toBeUndefined();
    expect(successorOf(OLD, undefined, ["new 1/udp", aliasTo("old 1/tcp", "new")])).toBeUndefined();
  });

  it("of a row that names no transport protocol is one in each package", () => {
    expect(successorOf(OLD, undefined, ["new 1", aliasTo("old 1/tcp", "new")])).toBe("NEW");
    expect(successorOf(OLD, undefined, ["new 1/tcp", aliasTo("old 1", "new")])).toBe("NEW");
  });
});

describe("a name that was renamed", () => {
  it("is the one gone where one has come, both of one date", () => {
    expect(successorOf(OLD, [dated("old 1/tcp", DAY)], [dated("new 1/tcp", DAY)])).toBe("NEW");
    expect(successorOf(OLD, [dated("old 1-3/tcp", DAY)], [dated("new 1-3/tcp", DAY)])).toBe("NEW");
  });

  it("is found among names that stay at its port, and at other ports", () => {
    const stay = ["first 1/tcp", "other 2/tcp", "last 1/tcp", "old 3/tcp"];
    const [before, now] = [dated("old 1/tcp", DAY), dated("new 1/tcp", DAY)];
    expect(successorOf(OLD, [...stay, before], [...stay, now])).toBe("NEW");
    expect(successorOf(OLD, [before, ...stay], [now, ...stay])).toBe("NEW");
  });

  it("is not guessed where more than one is gone, or more than one has come", () => {
    const [old, odd] = [dated("old 1/tcp", DAY), dated("odd 1/tcp", DAY)];
    const [young, next] = [dated("new 1/tcp", DAY), dated("next 1/tcp", DAY)];
    expect(successorOf(OLD, [old, odd], [young])).toBeUndefined();
    expect(successorOf(OLD, [old], [young, next])).toBeUndefined();
    expect(successorOf(OLD, [old], [])).toBeUndefined();
    expect(successorOf(OLD, [], [young])).toBeUndefined();
    expect(successorOf(OLD, ["stay 1/tcp"], ["stay 1/tcp", young])).toBeUndefined();
    expect(successorOf(OLD, undefined, [young])).toBeUndefined();
  });

  it("is not the name of another constant", () => {
    expect(successorOf(OLD, [dated("odd 1/tcp", DAY)], [dated("new 1/tcp", DAY)])).toBeUndefined();
  });

  it("is followed by none where a range has come that has no constant at its port", () => {
    const old: PortEntry = { ...OLD, port: 5 };
    expect(successorOf(old, [dated("old 5/tcp", DAY)], [dated("new 3-9/tcp", DAY)])).toBeUndefined();
    expect(successorOf(old, [dated("old 5/tcp", DAY)], [dated("new 5-9/tcp", DAY)])).toBe("NEW");
  });

  it("is another service where one date is missing or another one, though the assignee is the same", () => {
    const row = (name: string, registrationDate: string) =>
      makeRow(`${name} 1/tcp`, { registrationDate, assignee: "[One]" });
    for (const [was, is] of [
      [DAY, "2011-01-01"],
      [DAY, ""],
      ["", DAY],
    ] as const) {
      expect(successorOf(OLD, [row("old", was)], [row("new", is)])).toBeUndefined();
    }
  });

  it("without dates has all its assignees, and at least one", () => {
    const renamed = (was: string, is: string) =>
      successorOf(OLD, [assigned("old 1/tcp", was)], [assigned("new 1/tcp", is)]);
    expect(renamed("[One]", "[One]")).toBe("NEW");
    expect(renamed("[One][Two]", "[One][Two]")).toBe("NEW");
    expect(renamed("[One]", "[Two]")).toBeUndefined();
    expect(renamed("[One][Two]", "[OneTwo]")).toBeUndefined();
    expect(renamed("", "")).toBeUndefined();
  });

  it("of another transport protocol is none", () => {
    expect(successorOf(OLD, [dated("old 1/udp", DAY)], [dated("new 1/udp", DAY)])).toBeUndefined();
  });

  it("has no successor where two services swapped ports, though one has no other port over this transport protocol", () => {
    const [was, is] = [dated("old 1/tcp", DAY), dated("new 1/tcp", DAY)];
    const swapped = [
      [was, "old 1/udp", "new 2/udp"],
      [is, "new 1/udp", "old 2/udp"],
    ] as const;
    expect(successorOf(OLD, ...swapped)).toBeUndefined();
    expect(successorOf(OLD, ...swapped, "udp")).toBe("OLD");
    const three = [
      [was, "new 2/udp", "odd 3/udp"],
      [is, "odd 2/udp", "old 3/udp"],
    ] as const;
    expect(successorOf(OLD, ...three)).toBeUndefined();
  });

  it("is the one that was there elsewhere, or that stays elsewhere, where the two did not swap", () => {
    const [was, is] = [dated("old 1/tcp", DAY), dated("new 1/tcp", DAY)];
    expect(successorOf(OLD, [was, "new 2/udp"], [is, "new 2/udp"])).toBe("NEW");
    expect(successorOf(OLD, [was, "new 2/udp"], [is])).toBe("NEW");
    expect(successorOf(OLD, [was, "old 1/udp"], [is, "old 1/udp"])).toBe("NEW");
    expect(successorOf(OLD, [was], [is, "old 2/udp"])).toBe("NEW");
  });
});

describe("a service that moved", () => {
  it("is followed at the port that is new", () => {
    expect(successorOf(OLD, ["old 1/tcp", "old 5/tcp"], ["old 5/tcp", "old 7/tcp"])).toBe("OLD_7");
    expect(successorOf(OLD, ["old 1/tcp"], ["other 2/tcp", "old 7/tcp"])).toBe("OLD");
  });

  it("is new at a port that only other services, or other transport protocols, had", () => {
    const before = ["old 1/tcp", "old 5/tcp", "other 7/tcp", "old 7/udp"];
    expect(successorOf(OLD, before, ["old 5/tcp", "other 7/tcp", "old 7/tcp"])).toBe("OLD_7");
  });

  it("is known at a port that it shared with others", () => {
    const before = ["old 1/tcp", "other 5/tcp", "old 5/tcp"];
    expect(successorOf(OLD, before, ["other 5/tcp", "old 5/tcp", "old 7/tcp"])).toBe("OLD_7");
  });

  it("to no new port is followed at its primary port", () => {
    const rows = ["old 5/tcp", "old 7/tcp"];
    expect(successorOf(OLD, ["old 1/tcp", ...rows], rows)).toBe("OLD");
    expect(successorOf(OLD, undefined, rows)).toBe("OLD");
    const primary = { serviceName: "old", port: 7, reason: "r", source: "s" };
    const now = [...rows, "old 9/tcp"];
    expect(successorOf(OLD, ["old 1/tcp", ...now], now, "tcp", [primary])).toBe("OLD");
    expect(successorOf(OLD, ["old 1/tcp", ...now], now)).toBe("OLD");
  });

  it("keeps the end of a range to the end of a range", () => {
    const last: PortEntry = { ...OLD, port: 3, role: "last" };
    expect(successorOf(last, ["old 1-3/tcp"], ["old 1-5/tcp"])).toBe("OLD_LAST");
    expect(successorOf(last, ["old 1-3/tcp"], ["old 1/tcp"])).toBeUndefined();
    expect(successorOf(OLD, ["old 1/tcp"], ["old 4-5/tcp"])).toBe("OLD");
  });

  it("away from the registry is followed by nothing", () => {
    expect(successorOf(OLD, ["old 1/tcp"], ["other 1/tcp"])).toBeUndefined();
  });
});
