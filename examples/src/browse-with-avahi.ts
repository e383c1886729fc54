// Asks the Avahi daemon for printers and prints them: the first, or as many as the argument says.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { IPP_TCP, parseServiceInstanceName } from "@ianakit/dns-sd";
import { printPrinter, WANTED } from "./print-printer.js";

const browse = spawn("avahi-browse", ["--resolve", "--parsable", "--no-db-lookup", IPP_TCP], {
  stdio: ["ignore", "pipe", "inherit"],
});
const givingUp = setTimeout(stop, 20_000);
let found = 0;

createInterface({ input: browse.stdout }).on("line", (line) => {
  const [event, , , name, type, domain, , , port, ...txt] = line.split(";");
  if (event !== "=" || found === WANTED) return;
  // Avahi writes names in presentation form.
  printPrinter({
    readName: () => parseServiceInstanceName(`${name}.${type}.${domain}`),
    port: Number(port),
    strings: readStrings(txt.join(";")),
  });
  found += 1;
  if (found === WANTED) stop();
});

/** The strings of a record as avahi-browse writes them, last one first: `"color=T" "note=B\195\188ro"`. */
function readStrings(txt: string): readonly Uint8Array[] {
  return [...txt.matchAll(/"((?:[^"\\]|\\[\s\S])*)"/g)]
    .map(([, text = ""]) => readEscapes(text))
    .toReversed();
}

function readEscapes(text: string): Uint8Array {
  const bytes = [...text.matchAll(/\\(\d{3})|\\?([^\\]|\\)/gsu)].map(([, decimal, character = ""]) =>
    decimal === undefined ? Buffer.from(character) : Buffer.of(Number(decimal)),
  );
  return Buffer.concat(bytes);
}

function stop(): void {
  clearTimeout(givingUp);
  browse.kill();
}
