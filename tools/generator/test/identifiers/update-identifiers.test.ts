import { describe, expect, it } from "vitest";
import { updateIdentifiers } from "../../src/identifiers/update-identifiers.js";

const FOO = { serviceName: "foo", port: 1 };
const nobody = () => undefined;

describe("an identifier that is assigned", () => {
  it("for the first time has the snapshot's day, or none where nothing says it", () => {
    const assigned = [{ identifier: "FOO", entry: FOO }];
    expect(updateIdentifiers({}, assigned, "2026-01-01", nobody)).toEqual({
      FOO: { ...FOO, since: "2026-01-01" },
    });
    expect(updateIdentifiers({}, assigned, undefined, nobody)).toStrictEqual({ FOO });
  });

  it("again is no tombstone any more, keeps its value and its first day, and has the name of now", () => {
    const since = "2025-01-01";
    const gone = { ...FOO, since, withdrawn: "2026-01-01", replacedBy: "BAR", retired: "2026-01-02" };
    const assigned = [{ identifier: "FOO", entry: { serviceName: "Foo", port: 9 } }];
    expect(updateIdentifiers({ FOO: gone }, assigned, "2026-02-01", nobody)).toStrictEqual({
      FOO: { serviceName: "Foo", port: 1, since },
    });
  });
});

describe("an identifier that is no longer assigned", () => {
  it("stays as a tombstone of the day, or of an unknown one", () => {
    expect(updateIdentifiers({ FOO }, [], "2026-01-01", nobody)).toStrictEqual({
      FOO: { ...FOO, withdrawn: "2026-01-01" },
    });
    expect(updateIdentifiers({ FOO }, [], undefined, nobody)).toStrictEqual({
      FOO: { ...FOO, withdrawn: "unknown" },
    });
  });

  it("names its successor", () => {
    expect(updateIdentifiers({ FOO }, [], "2026-01-01", ({ port }) => `AT_${port}`)).toEqual({
      FOO: { ...FOO, withdrawn: "2026-01-01", replacedBy: "AT_1" },
    });
  });

  it("and was a tombstone before, stays what it was", () => {
    const gone = { ...FOO, withdrawn: "2026-01-01" };
    expect(updateIdentifiers({ FOO: gone }, [], "2026-02-01", () => "BAR")).toEqual({ FOO: gone });
  });
});
