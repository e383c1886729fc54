// Answers queries for a printer with multicast-dns, until it is stopped. The library knows DNS, not DNS-SD: names and
// TXT records are ours.
import {
  formatRawServiceInstanceName,
  formatServiceTypeEnumeration,
  IPP_TCP,
  parseServiceType,
} from "@ianakit/dns-sd";
import { encodeTxtStrings } from "@ianakit/dns-sd/txt";
import multicastDns from "multicast-dns";
import { PRINTER, PRINTERS, type Printer } from "./printers.js";

const type = `${IPP_TCP}.local` as const;
const enumeration = formatServiceTypeEnumeration("local");

// multicast-dns takes raw names and splits them at every dot: it cannot send an instance name that holds one.
const sendable = PRINTERS.filter(({ instanceName }) => !instanceName.includes("."));
const printers = sendable.length > 0 ? sendable : [{ ...PRINTER, instanceName: "Printer" }];

const mdns = multicastDns();
mdns.on("query", ({ questions = [] }) => {
  const names = questions.map(({ name }) => name.toLowerCase());
  if (names.includes(enumeration)) {
    mdns.respond([{ name: enumeration, type: "PTR", ttl: 120, data: type }]);
  }
  if (names.includes(type)) for (const printer of printers) respond(printer);
});
process.once("SIGTERM", () => mdns.destroy());

function respond({ instanceName, port, record }: Printer): void {
  const { serviceName, transport } = parseServiceType(IPP_TCP);
  const name = formatRawServiceInstanceName({ instanceName, serviceName, transport, domain: "local" });
  const strings = encodeTxtStrings(record).map((bytes) => Buffer.from(bytes));
  mdns.respond([
    { name: type, type: "PTR", ttl: 120, data: name },
    { name, type: "SRV", ttl: 120, data: { target: "printer.local", port } },
    // A record without keys is one empty string (RFC 6763 section 6.1).
    { name, type: "TXT", ttl: 120, data: strings.length > 0 ? strings : [Buffer.alloc(0)] },
    { name: "printer.local", type: "A", ttl: 120, data: "192.0.2.1" },
  ]);
}
