// A neighbour that answers the first question for printers with what no library would send, and with usual printers last.
import { createSocket } from "node:dgram";

const MULTICAST_DNS = { address: "224.0.0.251", port: 5353 };
const PTR = 12;
const TXT = 16;
const SRV = 33;

/** A length byte and what it counts: a label, or a string of a TXT record. */
const string = (text) => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
};
const strings = (...texts) => Buffer.concat(texts.map(string));
const name = (...labels) => Buffer.concat([strings(...labels), Buffer.of(0)]);
const number16 = (number) => Buffer.of(number >> 8, number & 0xff);
const number32 = (number) => Buffer.concat([number16(number >>> 16), number16(number & 0xffff)]);

const PRINTERS = name("_ipp", "_tcp", "local");
const USUAL = strings("txtvers=1");

function record(owner, type, data) {
  return Buffer.concat([owner, number16(type), number16(1), number32(120), number16(data.length), data]);
}

function answer(...records) {
  const header = [0, 0x8400, 0, records.length, 0, 0].map(number16);
  return Buffer.concat([...header, ...records]);
}

/** An instance at a name, which may be any bytes. */
function instance(at, txt) {
  const server = Buffer.concat([number16(0), number16(0), number16(631), name("printer", "local")]);
  return answer(record(PRINTERS, PTR, at), record(at, SRV, server), record(at, TXT, txt));
}

const instances = [
  "Acme Inc.",
  ".hidden",
  "A..B",
  "C:\\100",
  "\\\\server\\share",
  'a;b"c\\032',
  "🖨️ 👩‍👩‍👧",
  `${"ü".repeat(31)}!`,
  " ",
  ".",
  "_http._tcp",
  "_sub",
  "x._sub",
  "two\nlines",
  "nothing\0",
  // Half a character, at the end of a label that was cut.
  Buffer.concat([Buffer.from("ü".repeat(31)), Buffer.of(0xc3)]),
  Buffer.of(0xff, 0xfe, 0x80),
].map((label) => instance(name(label, "_ipp", "_tcp", "local"), USUAL));

const txtRecords = {
  "no strings": Buffer.alloc(0),
  "an empty string": strings(""),
  "no key": strings("=x", "", "a=1"),
  "keys that are not ASCII": strings("é=1", "a\0b=1"),
  "values that are not UTF-8": strings(Buffer.of(0x61, 0x3d, 0xff, 0xfe)),
  oversize: strings(...Array.from({ length: 5 }, (_, at) => `key${at}=${"x".repeat(250)}`)),
  "a string beyond the end": Buffer.of(10, 0x61, 0x3d),
};

/** What a pointer of printers should not point at. */
const targets = [
  PRINTERS,
  Buffer.of(0),
  name("printer", "local"),
  name("_tcp", "local"),
  name("two", "labels", "_ipp", "_tcp", "local"),
  name("x", "_sub", "_ipp", "_tcp", "local"),
  // A compressed name that points at itself.
  Buffer.of(0xc0, 12 + PRINTERS.length + 10),
];

const packets = [
  ...instances,
  ...Object.entries(txtRecords).map(([what, txt]) => instance(name(what, "_ipp", "_tcp", "local"), txt)),
  ...targets.map((target) => instance(target, USUAL)),
  answer(record(PRINTERS, PTR, name("neither SRV nor TXT", "_ipp", "_tcp", "local"))),
  Buffer.of(1, 2, 3),
  Buffer.concat([0, 0x8400, 0, 9, 0, 0].map(number16)),
  instance(name("Usual", "_ipp", "_tcp", "local"), USUAL),
];

const socket = createSocket({ type: "udp4", reuseAddr: true });
let sent = 0;
socket.on("message", (message) => {
  const isQuestion = message.length > 2 && message[2] < 0x80;
  if (!isQuestion || !message.includes("_ipp") || sent > 0) return;
  const sending = setInterval(() => {
    socket.send(packets[sent], MULTICAST_DNS.port, MULTICAST_DNS.address);
    sent += 1;
    if (sent < packets.length) return;
    clearInterval(sending);
    setInterval(sendAnother, 300);
  }, 20);
});

/** One more, so that a program whose output nobody reads any more finds out. */
function sendAnother() {
  sent += 1;
  const another = instance(name(`Another ${sent}`, "_ipp", "_tcp", "local"), USUAL);
  socket.send(another, MULTICAST_DNS.port, MULTICAST_DNS.address);
}

socket.bind(MULTICAST_DNS.port, () => {
  socket.addMembership(MULTICAST_DNS.address);
  socket.setMulticastTTL(255);
});
process.once("SIGTERM", () => process.exit());
