import { IPP_TCP } from "@ianakit/dns-sd";
import { encodeTxtRecord, encodeTxtStrings } from "@ianakit/dns-sd/txt";
import { describe, expect, it } from "vitest";
import { PRINTER } from "../src/printers.js";
import { example, findMissingForAvahi, runWithinNetwork } from "./run-within-network.js";

const missing = findMissingForAvahi();
const { instanceName, port, record } = PRINTER;

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

describe.skipIf(missing !== undefined)(`Avahi (skipped: ${missing})`, () => {
  it.concurrent("sends a TXT record that is ours, byte for byte", async () => {
    const strings = encodeTxtStrings(record).map((bytes) => quote(new TextDecoder().decode(bytes)));
    const publish = `avahi-publish -s ${quote(instanceName)} ${IPP_TCP} ${port} ${strings.join(" ")}`;
    const found = JSON.parse(
      await runWithinNetwork(publish, example("browse-with-multicast-dns"), { withAvahi: true }),
    );
    // Avahi sends the strings in the opposite order.
    const reversed = Object.fromEntries(Object.entries(record).toReversed());
    const wires = [record, reversed].map((each) => Buffer.from(encodeTxtRecord(each)).toString("hex"));
    expect(wires).toContain(found.wire);
    expect(found).toMatchObject({ instanceName, port });
  });

  it.concurrent("finds bonjour-service's advertisement with its TXT record", async () => {
    const ask = `avahi-browse --resolve --parsable --terminate ${IPP_TCP}`;
    // It ends once nothing more comes at once: the advertiser may still be probing.
    const browse = `for try in 1 2 3 4 5; do ${ask} | grep ^= && break; sleep 1; done`;
    const output = await runWithinNetwork(example("advertise-with-bonjour-service"), browse, {
      withAvahi: true,
    });
    const resolved = output.split("\n").find((line) => line.startsWith("="));
    expect(resolved).toContain(";631;");
    for (const bytes of encodeTxtStrings(record)) {
      expect(readEscapes(resolved ?? "")).toContain(`"${new TextDecoder().decode(bytes)}"`);
    }
  });
});

/** avahi-browse writes other characters than printable ASCII as \DDD. */
function readEscapes(line: string): string {
  const bytes = [...line.matchAll(/\\(\d{3})|([\s\S])/g)].flatMap(([, decimal, character = ""]) =>
    decimal === undefined ? [...Buffer.from(character)] : [Number(decimal)],
  );
  return Buffer.from(bytes).toString("utf8");
}
