// Asks for printers with multicast-dns until one answers, and prints its TXT record, byte for byte.
import { IPP_TCP, parseServiceInstanceName } from "@ianakit/dns-sd";
import { decodeTxtRecord } from "@ianakit/dns-sd/txt";
import multicastDns from "multicast-dns";

const type = `${IPP_TCP}.local`;
const mdns = multicastDns();
const asking = setInterval(() => mdns.query(type, "PTR"), 500);
const givingUp = setTimeout(stop, 20_000);

mdns.on("response", ({ answers = [], additionals = [] }) => {
  const records = [...answers, ...additionals];
  const txt = records.find((record) => record.type === "TXT" && record.name.endsWith(type));
  const srv = records.find((record) => record.type === "SRV" && record.name.endsWith(type));
  if (txt?.type !== "TXT" || srv?.type !== "SRV") return;
  const strings = [txt.data].flat().map((data) => Buffer.from(data));
  const bytes = Buffer.concat(strings.flatMap((string) => [Buffer.of(string.length), string]));
  const values = [...decodeTxtRecord(bytes)].map(([key, value]) => {
    return [key, value === true ? true : new TextDecoder().decode(value)];
  });
  const { instanceName } = parseServiceInstanceName(txt.name);
  const { port } = srv.data;
  console.log(
    JSON.stringify({ instanceName, port, wire: bytes.toString("hex"), txt: Object.fromEntries(values) }),
  );
  stop();
});

function stop(): void {
  clearInterval(asking);
  clearTimeout(givingUp);
  mdns.destroy();
}
