import { encodeTxtStrings } from "@ianakit/dns-sd/txt";
import { describe, expect, it } from "vitest";
import { HARD_PRINTERS, keepText, type Printer } from "../src/printers.js";
import { withAvahiServices } from "./avahi-services.js";
import { example, findMissingForAvahi, runWithinNetwork } from "./run-within-network.js";

const missing = findMissingForAvahi();

/** What a library sends of a printer; `undefined` where it cannot send its name at all. */
type Sends = (printer: Printer) => Printer | undefined;

const ADVERTISERS: Readonly<Record<string, Sends>> = {
  avahi: (printer) => printer,
  // Both split names at every dot, and ciao turns values into text.
  ciao: (printer) => (printer.instanceName.includes(".") ? undefined : withText(printer)),
  "multicast-dns": (printer) => (printer.instanceName.includes(".") ? undefined : printer),
  "bonjour-service": (printer) => ({
    ...withText(printer),
    instanceName: printer.instanceName.replaceAll(".", "-"),
  }),
};

/** Whether a library shows a printer. */
const BROWSERS: Readonly<Record<string, (printer: Printer) => boolean>> = {
  avahi: () => true,
  "multicast-dns": () => true,
  // It takes the part before the first dot for the name, and leaves out what has none.
  "bonjour-service": ({ instanceName }) => !instanceName.startsWith("."),
};

function withText(printer: Printer): Printer {
  return { ...printer, record: keepText(printer.record) };
}

/** A printer as it can be compared: Avahi sends the strings of a record in another order. */
function describePrinter({ instanceName, port, record }: Printer): string {
  const strings = encodeTxtStrings(record).map((bytes) => Buffer.from(bytes).toString("hex"));
  return [instanceName, port, ...strings.toSorted()].join(" ");
}

function describeFound(line: string): string {
  const { instanceName, port, wire } = JSON.parse(line) as {
    instanceName: string;
    port: number;
    wire: string;
  };
  return [instanceName, port, ...splitStrings(Buffer.from(wire, "hex")).toSorted()].join(" ");
}

/** The strings of a record in hexadecimal digits. A record without strings holds one that is empty. */
function splitStrings(wire: Buffer): readonly string[] {
  const strings: string[] = [];
  for (let at = 0; at < wire.length; at += 1 + (wire[at] ?? 0))
    strings.push(wire.subarray(at + 1, at + 1 + (wire[at] ?? 0)).toString("hex"));
  return strings.filter((string) => string !== "");
}

describe.skipIf(missing !== undefined)(`names and records that are hard (skipped: ${missing})`, () => {
  it.concurrent.each(Object.entries(ADVERTISERS))(
    "come from %s to every browser as they were sent",
    async (advertiser, sends) => {
      const sent = HARD_PRINTERS.flatMap((printer) => sends(printer) ?? []);
      const expected = Object.entries(BROWSERS).map(([browser, shows]) => ({
        browser,
        printers: sent.filter(shows),
      }));
      const browse = expected.map(
        ({ browser, printers }) => `${example(`browse-with-${browser}`)} ${printers.length}; echo`,
      );
      const run = (command: string) => runWithinNetwork(command, browse.join("; "), { withAvahi: true });
      const output =
        advertiser === "avahi"
          ? await withAvahiServices(sent, run)
          : await run(`${example(`advertise-with-${advertiser}`)} --hard`);
      const blocks = output.split("\n\n").map((block) => block.split("\n").filter((line) => line !== ""));
      for (const [at, { browser, printers }] of expected.entries())
        expect((blocks[at] ?? []).map(describeFound).toSorted(), browser).toEqual(
          printers.map(describePrinter).toSorted(),
        );
    },
  );
});
