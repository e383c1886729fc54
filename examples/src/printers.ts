import type { TxtRecordOf } from "@ianakit/dns-sd/types";

/** A printer on the network. */
export interface Printer {
  readonly instanceName: string;
  readonly port: number;
  /** The editor offers the keys that the registry knows of `_ipp._tcp`, others are allowed. */
  readonly record: TxtRecordOf<"_ipp._tcp">;
}

/** What the examples advertise. */
export const PRINTER = {
  instanceName: "Dr. Smith's Drucker, Büro 2.1",
  port: 631,
  record: {
    txtvers: "1",
    rp: "printers/office",
    note: "Büro, 2. Stock",
    Color: "T",
    adminurl: "http://printer.local/?a=b=c",
    empty: "",
  },
} as const satisfies Printer;

/** Names and records that RFC 6763 allows and programs stumble over: what they advertise when asked with `--hard`. */
export const HARD_PRINTERS: readonly Printer[] = [
  { instanceName: "Acme Inc.", port: 1001, record: { txtvers: "1", UUID: "Capitals", rp: "a" } },
  { instanceName: ".hidden", port: 1002, record: { bare: true, txtvers: "1" } },
  { instanceName: "A..B", port: 1003, record: { empty: "", note: "" } },
  { instanceName: "DOMAIN\\printer", port: 1004, record: { adminurl: "http://printer/?a=b==" } },
  { instanceName: "C:\\100", port: 1005, record: { note: 'Büro ☕ "2\\3"', "key with spaces": "x; y" } },
  // 63 bytes of UTF-8, the longest.
  { instanceName: `${"ü".repeat(31)}!`, port: 1006, record: { bytes: Uint8Array.of(0, 255, 61, 10, 128) } },
  // 255 bytes, the longest string.
  { instanceName: '👩‍👩‍👧 prints; "quoted"', port: 1007, record: { long: "x".repeat(250) } },
  { instanceName: "ends with \\", port: 1008, record: {} },
  {
    instanceName: "_ipp._tcp",
    port: 1009,
    record: { a: "1", B: true, c: "", D: Uint8Array.of(200), e: "é" },
  },
];

/** The printers to advertise. */
export const PRINTERS = process.argv.includes("--hard") ? HARD_PRINTERS : [PRINTER];

/** A record for libraries that turn every value into text. */
export function keepText(record: Printer["record"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
}
