// Advertises a printer with bonjour-service, until it is stopped.
import { IPP_TCP, parseServiceType } from "@ianakit/dns-sd";
import { Bonjour } from "bonjour-service";
import { PRINTER } from "./printer.js";

const { serviceName, transport } = parseServiceType(IPP_TCP);
const bonjour = new Bonjour();
bonjour.publish({
  name: PRINTER.instanceName,
  type: serviceName,
  protocol: transport,
  port: PRINTER.port,
  txt: PRINTER.record,
});
process.once("SIGTERM", () => bonjour.unpublishAll(() => bonjour.destroy()));
