// Finds the first printer with bonjour-service and prints it.
import { IPP_TCP, parseRawServiceInstanceName, parseServiceType } from "@ianakit/dns-sd";
import { Bonjour, type Service } from "bonjour-service";

const { serviceName, transport } = parseServiceType(IPP_TCP);
const bonjour = new Bonjour();
bonjour.findOne({ type: serviceName, protocol: transport }, 20_000, (service: Service | null) => {
  if (service !== null) {
    // bonjour-service hands out names raw, without escapes.
    const { instanceName } = parseRawServiceInstanceName(service.fqdn);
    console.log(JSON.stringify({ instanceName, port: service.port, txt: service.txt }));
  }
  bonjour.destroy();
});
