import fc from "fast-check";
import type { Assignment, PortRemark, Reference, TransportProtocol, TxtNote } from "../../src/assignment.js";

/** Texts with the characters that the formats use themselves. */
const text = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom("\\", "\t", "\n", "\r", "|", "p", "n", "=", "-", "/", "A"))
    .map((all) => all.join("")),
);
const nonEmpty = text.filter((each) => each !== "");
const optional = fc.option(nonEmpty, { nil: undefined });
const ids = fc.array(nonEmpty, { maxLength: 3 });
const date = fc.option(fc.constantFrom("2026-01", "2014-05-27"), { nil: undefined });

export const transport = fc.constantFrom<TransportProtocol>("tcp", "udp", "sctp", "dccp");

const ports = fc
  .tuple(fc.integer({ min: 0, max: 65_535 }), fc.integer({ min: 0, max: 100 }))
  .map(([first, more]) => ({ first, last: Math.min(first + more, 65_535) }));

const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.nat(9999).map((number): Reference => {
    return { kind: "rfc", number, url: `https://www.rfc-editor.org/rfc/rfc${number}` };
  }),
  fc.nat(9999).map((number): Reference => {
    const url = `https://www.rfc-editor.org/rfc/rfc${number}#section-6.1`;
    return { kind: "rfc", number, section: "6.1", url };
  }),
  fc.constantFrom<Reference>({
    kind: "draft",
    name: "draft-ietf-tsvwg-example",
    url: "https://datatracker.ietf.org/doc/draft-ietf-tsvwg-example/",
  }),
  text.map((url): Reference => ({ kind: "url", url })),
  text.map((words): Reference => ({ kind: "text", text: words })),
);

const shared = {
  transport: fc.option(transport, { nil: undefined }),
  description: text,
  assignees: ids,
  contacts: ids,
  registrationDate: date,
  modificationDate: date,
  references: fc.array(reference, { maxLength: 3 }),
  unauthorizedUse: optional,
};

const txt: fc.Arbitrary<TxtNote> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("none", "proprietary", "undefined-yet", "reference", "unparsed"),
    note: nonEmpty,
  }),
  fc.record({ kind: fc.constant("keys"), keys: fc.array(nonEmpty, { minLength: 1 }), note: nonEmpty }),
);

/** Any row that names a service. Its TXT note is a part of its notes. */
export const assignment: fc.Arbitrary<Assignment> = fc
  .record({
    serviceName: nonEmpty,
    ports: fc.option(ports, { nil: undefined }),
    ...shared,
    serviceCode: fc.option(fc.nat(0xffff_fffe), { nil: undefined }),
    aliasOf: optional,
    duplicateOf: optional,
    notes: text,
    txt: fc.option(txt, { nil: undefined }),
  })
  .map((row) => ({ ...row, notes: row.notes + (row.txt?.note ?? "") }));

/** Any row that names no service. */
export const portRemark: fc.Arbitrary<PortRemark> = fc.record({
  ports,
  ...shared,
  status: fc.constantFrom("assigned", "reserved", "unassigned"),
  notes: text,
});
