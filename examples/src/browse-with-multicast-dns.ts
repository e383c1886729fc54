// Asks for printers with multicast-dns and prints them, TXT record byte for byte: the first, or as many as the argument
// says.
import { IPP_TCP, parseRawServiceInstanceName } from "@ianakit/dns-sd";
import multicastDns from "multicast-dns";
import { printPrinter, WANTED } from "./print-printer.js";

const type = `${IPP_TCP}.local`;
const found = new Set<string>();
const mdns = multicastDns();
const asking = setInterval(() => mdns.query(type, "PTR"), 500);
const givingUp = setTimeout(stop, 20_000);

mdns.on("response", ({ answers = [], additionals = [] }) => {
  const records = [...answers, ...additionals];
  for (const pointer of records) {
    if (pointer.type !== "PTR" || pointer.name.toLowerCase() !== type) continue;
    const srv = records.find((record) => record.type === "SRV" && record.name === pointer.data);
    const txt = records.find((record) => record.type === "TXT" && record.name === pointer.data);
    if (srv?.type !== "SRV" || txt?.type !== "TXT" || found.has(pointer.data)) continue;
    found.add(pointer.data);
    // multicast-dns hands out names raw, without escapes, and TXT records as their strings.
    printPrinter({
      readName: () => parseRawServiceInstanceName(pointer.data),
      port: srv.data.port,
      strings: [txt.data].flat(),
    });
    if (found.size === WANTED) stop();
  }
});

function stop(): void {
  clearInterval(asking);
  clearTimeout(givingUp);
  mdns.destroy();
}
