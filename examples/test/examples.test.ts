import { encodeTxtRecord } from "@ianakit/dns-sd/txt";
import { describe, expect, it } from "vitest";
import { PRINTER } from "../src/printers.js";
import { example, findMissing, runWithinNetwork } from "./run-within-network.js";

const missing = findMissing();
const { instanceName, port, record } = PRINTER;
const wire = Buffer.from(encodeTxtRecord(record)).toString("hex");

function find(advertiser: string, browser: string): Record<string, unknown> {
  return JSON.parse(
    runWithinNetwork(example(`advertise-with-${advertiser}`), example(`browse-with-${browser}`)),
  );
}

describe.skipIf(missing !== undefined)(`the examples find each other (skipped: ${missing})`, () => {
  it("ciao's advertisement, byte for byte, by multicast-dns", () => {
    expect(find("ciao", "multicast-dns")).toMatchObject({ instanceName, port, wire });
  });

  it("ciao's advertisement by bonjour-service", () => {
    expect(find("ciao", "bonjour-service")).toMatchObject({ instanceName, port, txt: record });
  });

  it("bonjour-service's advertisement, byte for byte, by multicast-dns", () => {
    // bonjour-service puts hyphens for the dots of an instance name.
    const found = { instanceName: instanceName.replaceAll(".", "-"), port, wire };
    expect(find("bonjour-service", "multicast-dns")).toMatchObject(found);
  });

  it("multicast-dns's advertisement by bonjour-service", () => {
    expect(find("multicast-dns", "bonjour-service")).toMatchObject({
      instanceName: "Printer",
      port,
      txt: record,
    });
  });
});
