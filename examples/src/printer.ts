import type { TxtRecordOf } from "@ianakit/dns-sd/types";

/** What the examples advertise: the editor offers the keys that the registry knows of `_ipp._tcp`, others are allowed. */
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
} as const satisfies { instanceName: string; port: number; record: TxtRecordOf<"_ipp._tcp"> };
