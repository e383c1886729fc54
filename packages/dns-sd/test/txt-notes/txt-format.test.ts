import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeTxtNotes,
  encodeTxtNotes,
  type TxtKeys,
  type TxtNoteRow,
} from "../../src/txt-notes/txt-format.js";

const text = fc.string({ unit: fc.constantFrom("\\", "\t", "\n", "\r", "t", "n", "r", "-", "é", "😀", " ") });
const key = fc.stringMatching(/^[\w.?*-]{1,8}$/);
const txt: fc.Arbitrary<TxtKeys> = fc.oneof(
  fc.record({ kind: fc.constant("keys" as const), keys: fc.array(key), note: text }),
  fc.record({
    kind: fc.constantFrom("none", "proprietary", "undefined-yet", "reference", "unparsed"),
    note: text,
  }),
);
const transport = fc.constantFrom("tcp", "udp", "sctp", "dccp");
const row = fc.record({
  serviceName: fc.oneof(key, text),
  transport: fc.option(transport, { nil: undefined }),
  txt,
});

/** What every row says, whatever the order: a service, a transport protocol or all of them, a note. */
function statements(rows: readonly TxtNoteRow[]): readonly string[] {
  const all = rows.map(({ serviceName, transport = "all", txt }) =>
    JSON.stringify([serviceName, transport, txt]),
  );
  return [...new Set(all)].toSorted();
}

describe("the format of the TXT notes", () => {
  it("gives back every note that was encoded, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const decoded = decodeTxtNotes(encodeTxtNotes(rows)).flatMap(({ serviceName, transports, txt }) =>
          (transports ?? [undefined]).map((transport) => ({ serviceName, transport, txt })),
        );
        expect(statements(decoded)).toEqual(statements(withoutCovered(rows)));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same text for the same rows with their services in another order", () => {
    const [first, second] = [
      { serviceName: "b", transport: "tcp", txt: { kind: "none", note: "None" } },
      { serviceName: "a", transport: undefined, txt: { kind: "keys", keys: ["u", "p"], note: "u, p" } },
    ] as const;
    expect(encodeTxtNotes([first, second])).toBe("a\t-\tk\tu p\tu, p\nb\tt\tn\t\tNone");
    expect(encodeTxtNotes([second, first])).toBe(encodeTxtNotes([first, second]));
  });

  it("leaves out the rows without a note", () => {
    expect(encodeTxtNotes([{ serviceName: "a", transport: "tcp", txt: undefined }])).toBe("");
    expect(decodeTxtNotes("")).toEqual([]);
  });
});

/** A row that names no transport protocol stands for all: the same note under one of them says nothing more. */
function withoutCovered(rows: readonly TxtNoteRow[]): readonly TxtNoteRow[] {
  const key = ({ serviceName, txt }: TxtNoteRow) => JSON.stringify([serviceName, txt]);
  const covered = new Set(rows.filter(({ transport }) => transport === undefined).map(key));
  return rows.filter((each) => each.transport === undefined || !covered.has(key(each)));
}
