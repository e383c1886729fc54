import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { example, findMissingForAvahi, runWithinNetwork } from "./run-within-network.js";

const missing = findMissingForAvahi();
const neighbour = `${process.execPath} ${fileURLToPath(new URL("./strange-neighbour.mjs", import.meta.url))}`;

/** The names that every library shows. */
const EVERYWHERE = [
  "Acme Inc.",
  "A..B",
  "C:\\100",
  "\\\\server\\share",
  'a;b"c\\032',
  "🖨️ 👩‍👩‍👧",
  `${"ü".repeat(31)}!`,
  " ",
  "_http._tcp",
  "_sub",
  "two\nlines",
  "no strings",
  "an empty string",
  "no key",
  "keys that are not ASCII",
  "values that are not UTF-8",
  "oversize",
];

describe.skipIf(missing !== undefined)(`a strange neighbour (skipped: ${missing})`, () => {
  it.concurrent.each(["multicast-dns", "bonjour-service", "avahi"])(
    "ends no program that browses with %s",
    async (browser) => {
      // A usual printer comes last: whoever prints it has got over all the others.
      const browse = `timeout 15 ${example(`browse-with-${browser}`)} 100 | sed '/"Usual"/q'`;
      const output = await runWithinNetwork(neighbour, browse, { withAvahi: true });
      const lines = output.split("\n").filter((line) => line !== "");
      const names = lines.map((line) => (JSON.parse(line) as { instanceName: string }).instanceName);
      expect(names.at(-1)).toBe("Usual");
      expect(names).toEqual(expect.arrayContaining(EVERYWHERE));
    },
  );
});
