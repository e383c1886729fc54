import { parseRawServiceInstanceName } from "@ianakit/dns-sd";
import { expect, it, vi } from "vitest";
import { printPrinter } from "../src/print-printer.js";

function print(name: string, strings: readonly string[]) {
  const out = vi.spyOn(console, "log").mockReturnValue();
  const problems = vi.spyOn(console, "error").mockReturnValue();
  printPrinter({ readName: () => parseRawServiceInstanceName(name), port: 1, strings });
  return { printed: out.mock.calls.flat(), problems: problems.mock.calls.flat() };
}

it("prints a neighbour whatever dots its name holds", () => {
  const { printed } = print("Acme Inc.._ipp._tcp.local", ["txtvers=1"]);
  expect(printed).toEqual([expect.stringContaining('"instanceName":"Acme Inc."')]);
});

it.each([
  ["router.local", "x=1"],
  ["_ipp._tcp.local", "x=1"],
  [`${"x".repeat(64)}._ipp._tcp.local`, "x=1"],
  ["Office._ipp._tcp.local", "x".repeat(256)],
])("reports %s with %s, which cannot be read, and goes on", (name, string) => {
  expect(print(name, [string])).toEqual({ printed: [], problems: [expect.stringContaining("RFC")] });
});
