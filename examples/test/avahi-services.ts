import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { IPP_TCP } from "@ianakit/dns-sd";
import { encodeTxtStrings } from "@ianakit/dns-sd/txt";
import type { Printer } from "../src/printers.js";

const script = fileURLToPath(new URL("./avahi/advertise.sh", import.meta.url));

/** A command that advertises printers with Avahi, for as long as it is used. */
export async function withAvahiServices<T>(
  printers: readonly Printer[],
  use: (command: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-avahi-"));
  try {
    for (const printer of printers)
      writeFileSync(join(folder, `${printer.port}.service`), writeService(printer));
    return await use(`sh ${script} ${folder}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeService({ instanceName, port, record }: Printer): string {
  const strings = encodeTxtStrings(record).map(
    (bytes) => `<txt-record value-format="binary-hex">${writeString(Buffer.from(bytes))}</txt-record>`,
  );
  return `<?xml version="1.0"?>
<service-group>
  <name>${escapeXml(instanceName)}</name>
  <service><type>${IPP_TCP}</type><port>${port}</port>${strings.join("")}</service>
</service-group>
`;
}

/** Only the value is written in hexadecimal digits. */
function writeString(bytes: Buffer): string {
  const equals = bytes.indexOf("=");
  const key = escapeXml(bytes.subarray(0, equals < 0 ? bytes.length : equals).toString());
  return equals < 0 ? key : `${key}=${bytes.subarray(equals + 1).toString("hex")}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
