// Advertises a printer with @homebridge/ciao, until it is stopped.
import { getResponder } from "@homebridge/ciao";
import { IPP_TCP, parseServiceType } from "@ianakit/dns-sd";
import { PRINTER } from "./printer.js";

// ciao takes the service name, and TCP is its default.
const { serviceName } = parseServiceType(IPP_TCP);
const responder = getResponder();
const service = responder.createService({
  name: PRINTER.instanceName,
  type: serviceName,
  port: PRINTER.port,
  txt: PRINTER.record,
});
await service.advertise();
process.once("SIGTERM", () => void responder.shutdown());
