import { encodeTxtRecord } from "@ianakit/dns-sd/txt";
import { describe, expect, it } from "vitest";
import { PRINTER } from "../src/printers.js";
import { example, findMissing, runWithinNetwork } from "./run-within-network.js";

const missing = findMissing();
const { instanceName, port, record } = PRINTER;
const wire = Buffer.from(encodeTxtRecord(record)).toString("hex");

async function find(advertiser: string, browser: string): Promise<Record<string, unknown>> {
  return JSON.parse(
    await runWithinNetwork(example(`advertise-with-${advertiser}`), example(`browse-with-${browser}`)),
  );
}

describe.skipIf(missing !== undefined)(`the examples find each other (skipped: ${missing})`, () => {
  it.concurrent("ciao's advertisement, byte for byte, by multicast-dns", async () => {
    expect(await find("ciao", "multicast-dns")).toMatchObject({ instanceName, port, wire });
  });

  it.concurrent("ciao's advertisement by bonjour-service", async () => {
    expect(await find("ciao", "bonjour-service")).toMatchObject({ instanceName, port, txt: record });
  });

  it.concurrent("bonjour-service's advertisement, byte for byte, by multicast-dns", async () => {
    // bonjour-service puts hyphens for the dots of an instance name.
    const found = { instanceName: instanceName.replaceAll(".", "-"), port, wire };
    expect(await find("bonjour-service", "multicast-dns")).toMatchObject(found);
  });

  it.concurrent("multicast-dns's advertisement by bonjour-service", async () => {
    expect(await find("multicast-dns", "bonjour-service")).toMatchObject({
      instanceName: "Printer",
      port,
      txt: record,
    });
  });
});
