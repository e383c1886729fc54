// Advertises a printer with bonjour-service, until it is stopped.
import { IPP_TCP, parseServiceType } from "@ianakit/dns-sd";
import { Bonjour } from "bonjour-service";
import { keepText, PRINTERS } from "./printers.js";

// Its `protocol` is what we call `transport`: "tcp" or "udp".
const { serviceName, transport } = parseServiceType(IPP_TCP);
const bonjour = new Bonjour();
for (const { instanceName, port, record } of PRINTERS)
  bonjour.publish({
    name: instanceName,
    type: serviceName,
    protocol: transport,
    port,
    txt: keepText(record),
  });
process.once("SIGTERM", () => bonjour.unpublishAll(() => bonjour.destroy()));
