// Answers queries for a printer with multicast-dns, until it is stopped. The library knows DNS, not DNS-SD: names and
// TXT records are ours.
import { formatServiceTypeEnumeration, IPP_TCP } from "@ianakit/dns-sd";
import { encodeTxtStrings } from "@ianakit/dns-sd/txt";
import multicastDns from "multicast-dns";
import { PRINTER } from "./printer.js";

const type = `${IPP_TCP}.local`;
// multicast-dns splits names at every dot and knows no escapes: an instance of its own has none.
const instance = `Printer.${type}`;
const txt = encodeTxtStrings(PRINTER.record).map((bytes) => Buffer.from(bytes));

const mdns = multicastDns();
mdns.on("query", ({ questions = [] }) => {
  const names = questions.map(({ name }) => name.toLowerCase());
  if (names.includes(formatServiceTypeEnumeration("local"))) {
    mdns.respond([{ name: formatServiceTypeEnumeration("local"), type: "PTR", ttl: 120, data: type }]);
  }
  if (names.includes(type)) {
    mdns.respond([
      { name: type, type: "PTR", ttl: 120, data: instance },
      { name: instance, type: "SRV", ttl: 120, data: { target: "printer.local", port: PRINTER.port } },
      { name: instance, type: "TXT", ttl: 120, data: txt },
    ]);
  }
});
process.once("SIGTERM", () => mdns.destroy());
