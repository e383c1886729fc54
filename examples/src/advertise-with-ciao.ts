// Advertises a printer with @homebridge/ciao, until it is stopped.
import { getResponder, type Protocol } from "@homebridge/ciao";
import { IPP_TCP, parseServiceType } from "@ianakit/dns-sd";
import { keepText, PRINTERS } from "./printers.js";

const { serviceName, transport } = parseServiceType(IPP_TCP);
const responder = getResponder();
// ciao sends the parts between dots as labels of their own: it dies of an empty one, and may take one for the type.
const sendable = PRINTERS.filter(({ instanceName }) =>
  instanceName.split(".").every((part) => part !== "" && !part.startsWith("_")),
);
const services = sendable.map(({ instanceName, port, record }) =>
  responder.createService({
    name: instanceName,
    type: serviceName,
    // ciao's enum has the same two values, and its declaration cannot be imported where modules are compiled one by one.
    protocol: transport as Protocol,
    port,
    txt: keepText(record),
  }),
);
for (const service of services) await service.advertise();
process.once("SIGTERM", () => void responder.shutdown());
