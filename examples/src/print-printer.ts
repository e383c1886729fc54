import { DnsSdError, type ServiceInstanceName } from "@ianakit/dns-sd";
import { decodeTxtStrings } from "@ianakit/dns-sd/txt";

/** How many printers a browser prints before it ends: one, or as many as its argument says. */
export const WANTED = Number(process.argv[2] ?? 1);

/** What a library found, not read yet. */
export interface Found {
  readonly readName: () => ServiceInstanceName;
  readonly port: number;
  readonly strings: readonly (string | Uint8Array)[];
}

/**
 * Prints a printer as a line of JSON: its TXT record as text and in bytes. Whoever is on the network may send anything:
 * what cannot be read is reported and left out.
 */
export function printPrinter({ readName, port, strings }: Found): void {
  try {
    const { instanceName } = readName();
    const record = decodeTxtStrings(strings);
    const txt = Object.fromEntries([...record.keys()].map((key) => [key, record.text(key)]));
    console.log(JSON.stringify({ instanceName, port, txt, wire: toHex(strings) }));
  } catch (error) {
    if (!(error instanceof DnsSdError)) throw error;
    console.error(error.message);
  }
}

function toHex(strings: Found["strings"]): string {
  const buffers = strings.map((string) => Buffer.from(string));
  return Buffer.concat(buffers.flatMap((bytes) => [Buffer.of(bytes.length), bytes])).toString("hex");
}
