import { describe, expect, it } from "vitest";
import { makeSources } from "../src/judge/make-sources.js";
import { printCells } from "../src/model/print-cells.js";
import type { Cells } from "../src/model/read-cells.js";

/** In rows; the square of so many would take minutes. */
const SIZE = 10_000;
/** In characters or words of one cell, which are read faster than rows. */
const TIMES = 30;
const MOST_OUTPUT = 2.4;
/** Of the time of half the size; the square would take four times as long, and ten times at the next but one. */
const MOST_TIME = 3.4;
/** Too little to tell. */
const UNSUSPICIOUS_MILLISECONDS = 400;

const row = (
  name: string,
  port: number | string,
  transport: string,
  texts: Partial<Record<number, string>> = {},
): Cells =>
  [name, `${port}`, transport, "", "", "", "", "", "", "", "", ""].map((cell, at) => texts[at] ?? cell);
const list = (size: number, make: (at: number) => Cells) => Array.from({ length: size }, (_, at) => make(at));
const keys = (size: number) => Array.from({ length: size }, (_, at) => `k${at}`).join(",");

/** Registries of a size that ask, each in another place, for the square of it. */
const SHAPES: Readonly<Record<string, (size: number) => readonly Cells[]>> = {
  "names that clash in one constant": (size) =>
    list(size, (at) => row(`a${String.fromCharCode(0x4e00 + at)}`, 80, "tcp")),
  "service types that clash in one constant": (size) =>
    list(size, (at) => row(`a${String.fromCharCode(0x4e00 + at)}`, "", "tcp")),
  "aliases to one service": (size) => [
    row("a", 80, "tcp"),
    ...list(size, (at) => row(`b${at}`, 80, "tcp", { 11: 'This entry is an alias to "a"' })),
  ],
  "service codes": (size) => list(size, (at) => row(`a${at}`, "", "dccp", { 9: `${at}` })),
  "ports of one service": (size) => list(size, (at) => row("a", at, "tcp")),
  "ports of one service with TXT keys": (size) =>
    list(size, (at) => row("a", at, "tcp", { 11: `Defined TXT keys: a${at}=, b${at}=` })),
  "services of one port": (size) => list(size, (at) => row(`n${at}`, 80, "tcp")),
  "services without a transport protocol": (size) => list(size, (at) => row(`n${at}`, at, "")),
  "rows without a name": (size) => list(size, (at) => row("", at, "tcp", { 3: "Unassigned" })),
  "TXT keys": (size) => [row("a", "", "tcp", { 11: `Defined TXT keys: ${keys(TIMES * size)}` })],
  "white space": (size) => [
    row(
      "a",
      80,
      "tcp",
      Object.fromEntries([3, 8, 10, 11].map((at) => [at, `${" \t\n".repeat(TIMES * size)}x`])),
    ),
  ],
  "sentences that begin": (size) => [
    row("a", 80, "tcp", {
      3: 'IANA assigned this well-formed service name as a replacement for "'.repeat(10 * size),
    }),
    row("b", 80, "tcp", { 11: "This entry is an alias to ".repeat(10 * size) }),
  ],
  "brackets and addresses": (size) => [
    row("a", 80, "tcp", {
      3: "a@".repeat(TIMES * size),
      4: "[".repeat(TIMES * size),
      8: "[RFC1".repeat(TIMES * size),
      10: "<a at ".repeat(TIMES * size),
    }),
  ],
  "a name": (size) => [row("é".repeat(TIMES * size), 80, "tcp")],
};

function measure(rows: readonly Cells[]): { readonly bytes: number; readonly milliseconds: number } {
  const csv = printCells(rows);
  const start = process.cpuUsage();
  const before = makeSources(csv);
  // Generating again reads the ledger, and the next update withdraws everything that was there.
  const again = makeSources(csv, before);
  makeSources(printCells([row("other", 1, "tcp")]), again);
  const { user, system } = process.cpuUsage(start);
  const bytes = [...again.files.values()].reduce((sum, text) => sum + text.length, 0);
  expect([before.rules, again.faults]).toEqual([[], []]);
  return { bytes, milliseconds: (user + system) / 1000 };
}

describe("twice as much of a registry", () => {
  measure([row("warm", 1, "tcp")]);

  it.each(Object.entries(SHAPES))("takes twice as much and no more: %s", (_, make) => {
    const [once, twice] = [measure(make(SIZE)), measure(make(2 * SIZE))];
    expect(twice.bytes / once.bytes).toBeLessThan(MOST_OUTPUT);
    if (twice.milliseconds < UNSUSPICIOUS_MILLISECONDS) return;
    const best = Math.min(twice.milliseconds, measure(make(2 * SIZE)).milliseconds);
    expect(best / Math.max(once.milliseconds, UNSUSPICIOUS_MILLISECONDS / 4)).toBeLessThan(MOST_TIME);
  });
});
