import { describe, expect, it } from "vitest";
import { assignIdentifiers } from "../../src/identifiers/assign-identifiers.js";
import type { Meaning } from "../../src/identifiers/collect-meanings.js";
import type { Identifiers, PortEntry } from "../../src/identifiers/ledger.js";
import { updateIdentifiers } from "../../src/identifiers/update-identifiers.js";

describe("assignIdentifiers", () => {
  /** What wants an identifier: its name is its first candidate, and it goes by its port without regard to case. */
  function meaning(serviceName: string, port: number, rank: Meaning<PortEntry>["rank"] = [0, 0, ""]) {
    return {
      entry: { serviceName, port },
      candidates: [serviceName.toUpperCase(), `${serviceName.toUpperCase()}_${port}`],
      extend: (identifier: string, attempt: number) => `${identifier}/${attempt}`,
      rank,
    };
  }

  function assign(ledger: Identifiers<PortEntry>, meanings: readonly Meaning<PortEntry>[]) {
    const meaningKey = ({ serviceName, port }: PortEntry) => `${serviceName.toLowerCase()} ${port}`;
    const assigned = assignIdentifiers(ledger, meanings, { meaningKey });
    return assigned.map(({ identifier, entry }) => `${identifier} ${entry.serviceName} ${entry.port}`);
  }

  describe("what the ledger knows", () => {
    it("keeps its identifier, whatever its best name would be", () => {
      expect(assign({ ODD: { serviceName: "a", port: 1 } }, [meaning("a", 1)])).toEqual(["ODD a 1"]);
    });

    it("keeps its identifier in another spelling too, under the new one", () => {
      expect(assign({ ODD: { serviceName: "A", port: 1 } }, [meaning("a", 1)])).toEqual(["ODD a 1"]);
    });

    it("of three spellings gives each its own, and a fourth is a newcomer", () => {
      const ledger = {
        ONE: { serviceName: "ab", port: 1 },
        TWO: { serviceName: "aB", port: 1 },
        THREE: { serviceName: "Ab", port: 1 },
      };
      expect(
        assign(ledger, [meaning("Ab", 1), meaning("AB", 1), meaning("aB", 1), meaning("ab", 1)]),
      ).toEqual(["THREE Ab 1", "TWO aB 1", "ONE ab 1", "AB AB 1"]);
    });

    it("gives each respelled one an identifier of its own", () => {
      const ledger = { ONE: { serviceName: "ab", port: 1 }, TWO: { serviceName: "aB", port: 1 } };
      expect(assign(ledger, [meaning("AB", 1), meaning("Ab", 1)])).toEqual(["ONE AB 1", "TWO Ab 1"]);
    });
  });

  describe("a newcomer", () => {
    it("has the first of its candidates that is free", () => {
      expect(assign({}, [meaning("a", 1)])).toEqual(["A a 1"]);
      expect(assign({ A: { serviceName: "z", port: 9 } }, [meaning("a", 1)])).toEqual(["A_1 a 1"]);
    });

    it("whose candidates are taken extends the last one until it is free, counting from 2", () => {
      const taken = { serviceName: "z", port: 9 };
      expect(assign({ A: taken, A_1: taken }, [meaning("a", 1)])).toEqual(["A_1/2 a 1"]);
      expect(assign({ A: taken, A_1: taken, "A_1/2": taken }, [meaning("a", 1)])).toEqual(["A_1/3 a 1"]);
    });

    it("does not take what another newcomer was given", () => {
      const [first, second] = [meaning("a", 1, [0, 1, "a"]), meaning("a", 2, [0, 2, "a"])];
      expect(assign({}, [second, first])).toEqual(["A a 1", "A_2 a 2"]);
    });

    it("is served by validity first, then by port, then by name", () => {
      const newcomers = [
        meaning("d", 4, [1, 0, "a"]),
        meaning("c", 3, [0, 2, "a"]),
        meaning("b", 2, [0, 1, "b"]),
        meaning("a", 1, [0, 1, "a"]),
      ];
      const served = ["A a 1", "B b 2", "C c 3", "D d 4"];
      expect(assign({}, newcomers)).toEqual(served);
      expect(assign({}, newcomers.toReversed())).toEqual(served);
    });
  });
});

describe("updateIdentifiers", () => {
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

    it("again is not a tombstone any more, keeps its value and its first day, and has the name of now", () => {
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

    it("and was a tombstone before, keeps its day, and its successor while that is assigned", () => {
      const gone = { ...FOO, withdrawn: "2026-01-01" };
      expect(updateIdentifiers({ FOO: gone }, [], "2026-02-01", nobody)).toStrictEqual({ FOO: gone });
      const replaced = { ...gone, replacedBy: "BAR" };
      const bar = { identifier: "BAR", entry: { serviceName: "bar", port: 2 } };
      expect(updateIdentifiers({ FOO: replaced }, [bar], undefined, () => "BAZ")).toMatchObject({
        FOO: replaced,
      });
    });

    it("is given the successor that comes later, or that follows one which is withdrawn", () => {
      const gone = { ...FOO, withdrawn: "2026-01-01" };
      expect(updateIdentifiers({ FOO: gone }, [], "2026-02-01", () => "BAZ")).toEqual({
        FOO: { ...gone, replacedBy: "BAZ" },
      });
      const replaced = { ...gone, replacedBy: "BAR" };
      expect(updateIdentifiers({ FOO: replaced }, [], "2026-02-01", () => "BAZ")).toEqual({
        FOO: { ...gone, replacedBy: "BAZ" },
      });
      expect(updateIdentifiers({ FOO: replaced }, [], "2026-02-01", nobody)).toEqual({ FOO: replaced });
    });
  });
});
