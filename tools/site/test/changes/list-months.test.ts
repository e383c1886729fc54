import { assignments } from "@ianakit/registry/details";
import { describe, expect, it } from "vitest";
import { listMonths } from "../../src/changes/make-changes.js";

const FOO = {
  serviceName: "foo",
  ports: { first: 1, last: 1 },
  transport: "tcp",
  description: "Foo",
  registrationDate: "2024-05-03",
  modificationDate: undefined,
} as const;

describe("the newest registrations and modifications", () => {
  it("stand by month, the newest first, once for all their transport protocols", () => {
    const months = listMonths(
      [
        FOO,
        { ...FOO, transport: "udp" },
        { ...FOO, serviceName: "bar", ports: { first: 5, last: 9 }, registrationDate: "2024-05" },
        { ...FOO, serviceName: "old", registrationDate: "2001-01", modificationDate: "2025-01-02" },
        { ...FOO, serviceName: "name", ports: undefined, transport: undefined, registrationDate: "2023-01" },
        { ...FOO, serviceName: "undated", registrationDate: undefined },
      ],
      4,
    );
    expect(months.map(({ month }) => month)).toEqual(["2025-01", "2024-05", "2023-01"]);
    expect(months[1]?.changes).toEqual([
      { kind: "registered", date: "2024-05-03", serviceName: "foo", place: "1/tcp, udp", description: "Foo" },
      { kind: "registered", date: "2024-05", serviceName: "bar", place: "5–9/tcp", description: "Foo" },
    ]);
    expect(months[0]?.changes[0]).toMatchObject({ kind: "modified", serviceName: "old" });
    expect(months[2]?.changes[0]?.place).toBe("");
  });

  it("are there for the registry as it is", () => {
    const months = listMonths(assignments(), 30);
    const count = (listed: typeof months) => listed.reduce((sum, { changes }) => sum + changes.length, 0);
    expect(count(months)).toBeGreaterThanOrEqual(30);
    expect(count(months.slice(0, -1))).toBeLessThan(30);
    expect(months[0]?.month).toMatch(/^20\d\d-\d\d$/);
  });
});
