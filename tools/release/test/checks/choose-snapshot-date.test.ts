import { expect, test } from "vitest";
import { chooseSnapshotDate, type DateSources } from "../../src/checks/check-snapshot-date.js";

const ALL: DateSources = {
  option: "2026-01-01",
  xml: "2026-02-02",
  lastModified: "Tue, 03 Mar 2026 23:59:59 GMT",
  origin: "/snapshots/2026-04-04.csv.gz",
};

test("the option goes before the XML's date, that before Last-Modified, that before the file's name", () => {
  expect(chooseSnapshotDate(ALL)).toEqual({ value: "2026-01-01" });
  expect(chooseSnapshotDate({ ...ALL, option: undefined })).toEqual({ value: "2026-02-02" });
  expect(chooseSnapshotDate({ ...ALL, option: undefined, xml: undefined })).toEqual({ value: "2026-03-03" });
  const { origin } = ALL;
  expect(chooseSnapshotDate({ option: undefined, xml: undefined, lastModified: undefined, origin })).toEqual({
    value: "2026-04-04",
  });
});

test("without any of them there is no date, and never today's", () => {
  const none = { option: undefined, xml: undefined, lastModified: undefined, origin: "registry.csv" };
  expect(chooseSnapshotDate(none)).toEqual({ fault: expect.stringContaining("--date YYYY-MM-DD") });
});

test.each(["2026-02-30", "2026-2-3", "yesterday", "", "2026-02", "2026-02-03T00:00"])(
  "the option %j is an error, whatever the others say",
  (option) => {
    expect(chooseSnapshotDate({ ...ALL, option })).toEqual({
      fault: expect.stringContaining("expected a day"),
    });
  },
);

test.each(["never", "2026-13-01", "", "Tue, 03 Mar 2026 23:59:59"])(
  "a source that says %j says nothing",
  (text) => {
    expect(chooseSnapshotDate({ ...ALL, option: undefined, xml: text, lastModified: text })).toEqual({
      value: "2026-04-04",
    });
  },
);

test.each([
  ["C:\\snapshots\\iana-2026-04-04.csv", { value: "2026-04-04" }],
  ["https://registry.example/2025-01-01/names-2026-04-04.csv", { value: "2026-04-04" }],
  ["/2026-04-04/registry.csv", { fault: expect.any(String) }],
  ["12026-04-041.csv", { fault: expect.any(String) }],
])("the name %j gives %j", (origin, date) => {
  expect(chooseSnapshotDate({ option: undefined, xml: undefined, lastModified: undefined, origin })).toEqual(
    date,
  );
});
