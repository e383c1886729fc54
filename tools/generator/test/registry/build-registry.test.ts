import { describe, expect, it } from "vitest";
import { readRegistry } from "../../src/pipeline.js";
import type { Corrections } from "../../src/registry/corrections.js";
import { NO_CORRECTIONS } from "../../src/registry/parse-corrections.js";
import { type MadeRow, makeCsv, makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const ALIAS = 'This entry is an alias to "z39-50".\nThis entry is now historic, not usable';

function readProblems(rows: readonly MadeRow[], corrections: Partial<Corrections> = {}) {
  const { problems, warnings } = readRegistry(
    makeCsv(rows),
    { ...NO_CORRECTIONS, ...corrections },
    { isSmallAllowed: true },
  );
  return { problems, warnings };
}

describe("the order of a registry", () => {
  it("is that of the ports, then the transport protocols, and the rows' own within them", () => {
    const registry = makeRegistry(["b 2/tcp", "z", "c 1/udp", "y 1", "d 1/tcp", "a 1/tcp", "m /tcp"]);
    expect(registry.assignments.map(({ serviceName }) => serviceName)).toEqual([
      "d",
      "a",
      "c",
      "y",
      "b",
      "m",
      "z",
    ]);
  });
});

describe("aliases", () => {
  it("are linked to the service that they name", () => {
    const registry = makeRegistry(["z39-50 210/tcp", makeRow("z39.50 210/tcp", { assignmentNotes: ALIAS })]);
    expect(registry.assignments.map(({ aliasOf }) => aliasOf)).toEqual([undefined, "z39-50"]);
  });

  it("to a service that is not there are a problem on their line", () => {
    const { problems } = readProblems([
      makeRow("http 80/tcp"),
      makeRow("z39.50 210/tcp", { assignmentNotes: ALIAS }),
    ]);
    expect(problems).toEqual([expect.objectContaining({ line: 3, rule: "alias-target" })]);
  });
});

describe("the ranges of named services", () => {
  it("may hold as many ports as there are, and no more", () => {
    const half = (name: string, last: number) => makeRow(`${name} 1-${last}/tcp`);
    expect(readProblems([half("a", 32_768), half("b", 32_768)]).problems).toEqual([]);
    expect(readProblems([half("a", 32_768), half("b", 32_769), half("c", 2)]).problems).toEqual([
      expect.objectContaining({ line: 3, rule: "range-widths" }),
    ]);
  });
});

describe("a service, port and transport protocol", () => {
  it("may not stand twice", () => {
    const { problems } = readProblems([
      makeRow("http 80/tcp"),
      makeRow("http 80/udp"),
      makeRow("http 80/tcp", { description: "another one" }),
    ]);
    expect(problems).toEqual([expect.objectContaining({ line: 4, rule: "unique-assignment" })]);
    expect(problems[0]?.message).toContain("line 2");
  });

  it("may where a correction gives the reason, which is told when nothing needs it any more", () => {
    const stated = { reason: "both are registered", source: "the registry" };
    const duplicates = [{ serviceName: "rdp", port: null, transport: null, ...stated }];
    const rows = [makeRow("rdp"), makeRow("rdp", { description: "another one" })];
    expect(readProblems(rows, { duplicates })).toMatchObject({ problems: [], warnings: [] });
    expect(readProblems([makeRow("rdp")], { duplicates }).warnings).toEqual([
      expect.objectContaining({ rule: "needed-correction" }),
    ]);
  });
});

describe("a TXT note", () => {
  const stated = { reason: "dkX stands for dk0 and so on", source: "the note" };
  const txtNotes = [{ serviceName: "adisk", note: "sys, dkX", kind: "unparsed", ...stated }] as const;
  const rowOf = (note: string) => makeRow("adisk", { assignmentNotes: `Defined TXT keys: ${note}` });

  it("says what a correction of that note says", () => {
    const [assignment] = makeRegistry([rowOf("sys, dkX")], { txtNotes }).assignments;
    expect(assignment?.txt).toEqual({ kind: "unparsed", note: "sys, dkX" });
    expect(readProblems([rowOf("sys, dkX")], { txtNotes }).warnings).toEqual([]);
  });

  it("that is written anew is read anew, and the correction told as needed no more", () => {
    const [assignment] = makeRegistry([rowOf("sys, dk0")], { txtNotes }).assignments;
    expect(assignment?.txt).toEqual({ kind: "keys", keys: ["sys", "dk0"], note: "sys, dk0" });
    expect(readProblems([rowOf("sys, dk0")], { txtNotes }).warnings).toEqual([
      expect.objectContaining({ rule: "needed-correction" }),
    ]);
  });

  it("of one transport protocol is what its own correction says", () => {
    const corrections = { txtNotes: txtNotes.map((each) => ({ ...each, transport: "udp" as const })) };
    const { assignments } = makeRegistry(
      ["tcp", "udp"].map((transport) =>
        makeRow(`adisk /${transport}`, { assignmentNotes: "Defined TXT keys: sys, dkX" }),
      ),
      corrections,
    );
    expect(assignments.map(({ transport, txt }) => [transport, txt?.kind])).toEqual([
      ["tcp", "keys"],
      ["udp", "unparsed"],
    ]);
  });
});

describe("the canonical service of a port", () => {
  const rows = [
    "shilp 2049/tcp",
    "nfs 2049/tcp",
    makeRow("old 2049/tcp", { assignmentNotes: 'This entry is an alias to "nfs".' }),
  ];
  const correction = { port: 2049, transport: "tcp", serviceName: "nfs", reason: "r", source: "s" } as const;

  it("is the first row's", () => {
    expect(makeRegistry(rows).canonicalServices.get("2049/tcp")).toBe("shilp");
  });

  it("is what a correction says, if that service is there", () => {
    expect(makeRegistry(rows, { canonicalServices: [correction] }).canonicalServices.get("2049/tcp")).toBe(
      "nfs",
    );
    const absent = makeRegistry(rows, { canonicalServices: [{ ...correction, serviceName: "gone" }] });
    expect(absent.canonicalServices.get("2049/tcp")).toBe("shilp");
  });

  it("holds for every port of a range, and for all four transport protocols where the row names none", () => {
    const { canonicalServices } = makeRegistry(["x11 6000-6063/tcp", "flex-lm 27000-27009"]);
    expect(canonicalServices.get("6010/tcp")).toBe("x11");
    expect(canonicalServices.get("27009/dccp")).toBe("flex-lm");
    expect(canonicalServices.size).toBe(64 + 40);
  });
});

describe("the primary port of a service", () => {
  const rows = ["http-alt 591/tcp", "http-alt 8008/tcp", "http-alt 8080/tcp", "http-alt 591/udp"];
  const primaryPorts = [{ serviceName: "http-alt", port: 8080, reason: "r", source: "s" }];

  it("is the lowest, but for what a correction says where that port is there", () => {
    expect(makeRegistry(rows).primaryPorts.get("http-alt/tcp")).toBe(591);
    const corrected = makeRegistry(rows, { primaryPorts });
    expect(corrected.primaryPorts.get("http-alt/tcp")).toBe(8080);
    expect(corrected.primaryPorts.get("http-alt/udp")).toBe(591);
  });

  it("is one of a row that names the transport protocol, though one that names none is lower", () => {
    const { primaryPorts: chosen } = makeRegistry(["a 1", "a 9/tcp", "a 5/tcp"]);
    expect([chosen.get("a/tcp"), chosen.get("a/udp")]).toEqual([5, 1]);
  });

  it("needs no correction that says the lowest", () => {
    const unneeded = [{ ...primaryPorts[0], serviceName: "http-alt", port: 591, reason: "r", source: "s" }];
    expect(
      readProblems(
        rows.map((row) => makeRow(row)),
        { primaryPorts: unneeded },
      ).warnings,
    ).toHaveLength(1);
  });
});

describe("a service that DNS-SD uses though no row says so", () => {
  const printer = { serviceName: "printer", transport: "tcp", reason: "r", source: "s" } as const;

  it("is what a correction says", () => {
    const rows = ["printer 515/tcp", "printer 515/udp"];
    const { dnsSdServices } = makeRegistry(rows, { dnsSdServices: [printer] });
    expect([...dnsSdServices]).toEqual(["printer/tcp"]);
  });

  it.each([["printer 515/udp"], ["printer 515/tcp", "printer /tcp"], ["lpr 515/tcp"]])(
    "needs no correction where no row has it, or one says so: %s, %s",
    (...rows) => {
      const { warnings } = readProblems(
        rows.map((row) => makeRow(row)),
        { dnsSdServices: [printer] },
      );
      expect(warnings).toEqual([expect.objectContaining({ rule: "needed-correction" })]);
    },
  );
});

describe("a row", () => {
  it("without a service name is a remark on its ports", () => {
    const { portRemarks } = makeRegistry([{ portNumber: "4-6", description: "Unassigned" }]);
    expect(portRemarks).toEqual([
      expect.objectContaining({ ports: { first: 4, last: 6 }, status: "unassigned", transport: undefined }),
    ]);
  });

  it("without a service name and a port is a problem", () => {
    expect(readProblems([{ description: "what?" }]).problems).toEqual([
      expect.objectContaining({ line: 2, rule: "named-or-numbered" }),
    ]);
  });

  it("of an unknown wording is a warning", () => {
    expect(readProblems([{ portNumber: "4", description: "Lent" }]).warnings).toEqual([
      expect.objectContaining({ line: 2, rule: "known-wording" }),
    ]);
  });

  it("tells every column that is wrong, with its number and name", () => {
    const row = makeRow("http 99999/quic", {
      registrationDate: "soon",
      modificationDate: "2023-02-30",
      serviceCode: "x",
    });
    expect(readProblems([row]).problems.map(({ column, rule }) => [column?.number, rule])).toEqual([
      [2, "port-number"],
      [3, "transport-protocol"],
      [7, "date"],
      [8, "date"],
      [10, "service-code"],
    ]);
  });
});
