import { createRequire } from "node:module";
import { parseServiceInstanceName } from "@ianakit/dns-sd";
import { decodeTxtRecord, encodeTxtRecord } from "@ianakit/dns-sd/txt";
import { takeTurns } from "../measure/take-turns.js";
import { timeCalls } from "../measure/time-calls.js";
import type { Row, Theme } from "../report/row.js";

const require = createRequire(import.meta.url);
const NAMES = [
  "Office._ipp._tcp.local",
  "Kitchen speaker._airplay._tcp.local",
  "A1B2C3._hap._tcp.local",
  "Büro._http._tcp.local",
];
const RECORDS = [
  { txtvers: "1", rp: "printers/office", note: "2nd floor", Color: "T", adminurl: "http://printer.local/" },
  { c: "1", ff: "0", id: "11:22:33:44:55:66", md: "Lamp", pv: "1.1", s: "1", sf: "0", ci: "5" },
].map((record) => Buffer.from(encodeTxtRecord(record)));

interface NameReader {
  parseFQDN(name: string): unknown;
}
interface TxtDecoder {
  decodeAll(strings: readonly Buffer[]): unknown;
}

/** Reading names and TXT records. */
export const dnsSdTheme: Theme = {
  title: "DNS-SD",
  about:
    "Reading a service instance name: ours checks every label and reads escapes; `@homebridge/ciao` splits at dots, and the other libraries read no instance names. Decoding a TXT record from its wire format: `multicast-dns` and `bonjour-service` have `dns-packet` split it into strings, which `bonjour-service` then splits into keys and values.",
  groups: [{ name: "names and TXT records", measure: measureReading }],
};

async function measureReading(): Promise<readonly Row[]> {
  const { parseFQDN } = require("@homebridge/ciao/lib/util/domain-formatter.js") as NameReader;
  const { DnsTxt } = require("bonjour-service/dist/lib/dns-txt.js") as { DnsTxt: new () => TxtDecoder };
  const { txt } = require("dns-packet") as { txt: { decode(bytes: Buffer, offset: number): Buffer[] } };
  const decoder = new DnsTxt();
  // dns-packet wants the length of the RDATA before it.
  const records = RECORDS.map((bytes) =>
    Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]),
  );
  const times = await takeTurns(
    {
      split: () => timeCalls(NAMES, (name) => name.split(".")),
      parse: () => timeCalls(NAMES, parseServiceInstanceName),
      peerParse: () => timeCalls(NAMES, parseFQDN),
      decode: () => timeCalls(RECORDS, decodeTxtRecord),
      dnsPacket: () => timeCalls(records, (bytes) => txt.decode(bytes, 0)),
      bonjour: () => timeCalls(records, (bytes) => decoder.decodeAll(txt.decode(bytes, 0))),
    },
    7,
  );
  return [
    {
      what: "read a service instance name",
      unit: "ns",
      ours: times.parse,
      bestPeer: { name: "@homebridge/ciao", figure: times.peerParse },
      limit: { name: "split at dots", figure: times.split, why: "four texts are made of one" },
    },
    {
      what: "decode a TXT record to keys and values",
      unit: "ns",
      ours: times.decode,
      bestPeer: { name: "bonjour-service", figure: times.bonjour },
      limit: {
        name: "dns-packet, strings alone",
        figure: times.dnsPacket,
        why: "every string is copied out of the bytes",
      },
    },
  ];
}
