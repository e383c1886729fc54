// Finds printers with bonjour-service and prints them: the first, or as many as the argument says.
import { IPP_TCP, parseRawServiceInstanceName, parseServiceType } from "@ianakit/dns-sd";
import { Bonjour, type Service } from "bonjour-service";
import { printPrinter, WANTED } from "./print-printer.js";

// Its `protocol` is what we call `transport`: "tcp" or "udp".
const { serviceName, transport } = parseServiceType(IPP_TCP);
const bonjour = new Bonjour();
const browser = bonjour.find({ type: serviceName, protocol: transport });
const asking = setInterval(() => browser.update(), 500);
const givingUp = setTimeout(stop, 20_000);
let found = 0;

browser.on("up", ({ fqdn, port, rawTxt = [] }: Service & { readonly rawTxt?: readonly Buffer[] }) => {
  // bonjour-service hands out names raw, without escapes, and TXT records as their strings.
  printPrinter({ readName: () => parseRawServiceInstanceName(fqdn), port, strings: rawTxt });
  found += 1;
  if (found === WANTED) stop();
});

function stop(): void {
  clearInterval(asking);
  clearTimeout(givingUp);
  bonjour.destroy();
}
