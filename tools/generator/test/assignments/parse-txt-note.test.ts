import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../../vitest.embedded-rows.js";
import { parseTxtKeys } from "../../src/assignments/parse-txt-keys.js";
import { parseTxtNote } from "../../src/assignments/parse-txt-note.js";
import { readRealRegistry } from "../real/read-real-registry.js";

interface LabelledNote {
  readonly serviceName: string;
  /** The text: an update may give the service another one. */
  readonly note: string;
  readonly kind: string;
  readonly keys?: readonly string[];
}

/** What a person says who reads the note; the keys of prose too, which the grammar leaves alone. */
const labelled: readonly LabelledNote[] = JSON.parse(
  readFileSync(new URL("labelled-notes.json", import.meta.url), "utf8"),
);
const { registry } = readRealRegistry();
const read = new Map(
  registry.assignments.flatMap(({ serviceName, notes, txt }) =>
    txt === undefined ? [] : [[serviceName, { notes, txt }]],
  ),
);

describe("the notes of the real registry", () => {
  it("are labelled by hand, a hundred of them and more", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(100);
    if (!isFirstSnapshot) return;
    expect(labelled.filter(({ serviceName, note }) => read.get(serviceName)?.notes !== note)).toEqual([]);
  });

  it.for(labelled)(
    "$serviceName is read as a person reads it, or not at all",
    ({ serviceName, note, kind, keys = [] }, { skip }) => {
      const { notes, txt } = read.get(serviceName) ?? {};
      skip(notes !== note, "rests on a note that an update has changed");
      expect([kind, "unparsed"]).toContain(txt?.kind);
      if (txt?.kind === "keys") expect(txt.keys).toEqual(keys);
    },
  );

  it.runIf(isFirstSnapshot)("are structured in at least 84 of 100 rows of the first snapshot", () => {
    const all = registry.assignments.flatMap(({ txt }) => (txt === undefined ? [] : [txt.kind]));
    expect(all.length).toBeGreaterThanOrEqual(761);
    expect(all.filter((kind) => kind !== "unparsed").length / all.length).toBeGreaterThanOrEqual(0.84);
  });
});

describe("parseTxtNote", () => {
  it("answers nothing where the notes define no keys", () => {
    expect(parseTxtNote("")).toBeUndefined();
    expect(parseTxtNote("TXT keys: a, b")).toBeUndefined();
  });

  it.each([
    ["Defined TXT keys: None", "none"],
    ["Defined TXT Keys: none", "none"],
    ["Subtypes: _www-http\nDefined TXT keys: NONE", "none"],
    ["Defined TXT keys: None\nname=<name>", "unparsed"],
    ["Defined TXT keys: Proprietary", "proprietary"],
    ["Defined TXT keys:", "undefined-yet"],
    ["Defined TXT keys: TBD", "undefined-yet"],
    ["Defined TXT keys: see: http://www.zigbee.org/Standards", "reference"],
    ["Defined TXT keys: [https://example.com/a#b]", "reference"],
    ["Defined TXT keys: See BonjourPrinting.pdf.", "reference"],
    ["Defined TXT keys: a word", "unparsed"],
    ["Defined TXT keys: None, proprietary", "unparsed"],
    ["Defined TXT keys: txtvers, etc.", "unparsed"],
    ["Defined TXT keys: txtvers, (others are not public)", "unparsed"],
    ["Defined TXT keys: a=<x> (of b) and c", "unparsed"],
    ["Defined TXT keys: a (x (y)), b", "unparsed"],
    ["Defined TXT keys: a; b", "unparsed"],
  ])("reads %j as %s", (text, kind) => {
    expect(parseTxtNote(text)?.kind).toBe(kind);
  });

  it.each([
    ["a=<x> (a word) b=<y>(two words)", ["a", "b"]],
    ["a (a word), b (two words, three)", ["a", "b"]],
    ["a=1; b=<x; y>;c=", undefined],
    ["a=1; b=<x; y>;c=3", ["a", "b", "c"]],
    ["txtvers, path.", ["txtvers", "path"]],
    ["path=<path> (section 6 of [RFC6763]).", ["path"]],
    ["a.b, c.", ["a.b", "c"]],
  ])("finds the keys of %j between remarks, semicolons and before a full stop", (note, keys) => {
    expect(parseTxtKeys(note)).toEqual(keys);
  });

  it("keeps the note as written", () => {
    expect(parseTxtNote("Defined TXT keys:  a=<x>,\n b ")).toEqual({
      kind: "keys",
      keys: ["a", "b"],
      note: "a=<x>,\n b",
    });
  });

  it("never throws, and reads no key that is not in the note", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Z", "=", "<", ">", ",", " ", "\n", ".", "_", "-", "*", '"'),
    });
    fc.assert(
      fc.property(text, (note) => {
        for (const key of parseTxtKeys(note) ?? []) expect(note).toContain(key);
      }),
    );
  });

  it("keeps the first spelling of a key that is listed twice", () => {
    expect(parseTxtKeys("Path, path, id")).toEqual(["Path", "id"]);
  });
});
