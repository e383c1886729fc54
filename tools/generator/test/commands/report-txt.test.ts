import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { readData } from "../real/read-real-registry.js";
import { runGenerate, writeTemporary } from "./run-generate.js";

describe("report-txt", () => {
  it("lists each note with the keys read from it, and how many were read at all", async () => {
    const { status, stdout } = await runGenerate("report-txt");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^ {2}http +u p path {2}<- {2}u=<username>/m),
    ]);
    expect(stdout.trim()).toMatch(/\n\d{3,} notes, \d\d\.\d % structured$/);
  });

  it("takes another snapshot, whose services the ledger need not know", async (context) => {
    restingOn("acrobatsrv")(context);
    const renamed = readData("service-names-port-numbers.csv").replaceAll("acrobatsrv", "no-such-name");
    const path = writeTemporary("2026-01-02.csv.gz", gzipSync(renamed));
    expect((await runGenerate("report-txt", "--data", path)).stdout).toContain("  no-such-name ");
  });
});
