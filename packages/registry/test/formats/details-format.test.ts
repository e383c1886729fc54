import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAssignment, decodeRemark, decodeRows } from "../../src/formats/details/decode-details.js";
import { encodeDetails, removePeople } from "../../src/formats/details/encode-details.js";
import { assignment, portRemark } from "./rows.js";

const print = (rows: readonly object[]) =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).toSorted(([left], [right]) => (left < right ? -1 : 1))))
    .toSorted();

it("reads back every column of every row that it writes", () => {
  fc.assert(
    fc.property(fc.array(assignment), fc.array(portRemark), (assignments, portRemarks) => {
      const text = encodeDetails({ assignments, portRemarks });
      expect(print(decodeRows(text.assignments).map(decodeAssignment))).toEqual(print(assignments));
      expect(print(decodeRows(text.remarks).map(decodeRemark))).toEqual(print(portRemarks));
    }),
  );
});

it("reads every column but the people back from the text without people", () => {
  fc.assert(
    fc.property(fc.array(assignment), fc.array(portRemark), (assignments, portRemarks) => {
      const text = encodeDetails({ assignments, portRemarks });
      const withoutPeople = (rows: readonly object[]) =>
        print(rows.map((row) => ({ ...row, assignees: [], contacts: [] })));
      expect(print(decodeRows(removePeople(text.assignments)).map(decodeAssignment))).toEqual(
        withoutPeople(assignments),
      );
      expect(print(decodeRows(removePeople(text.remarks)).map(decodeRemark))).toEqual(
        withoutPeople(portRemarks),
      );
    }),
  );
});
