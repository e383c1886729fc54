import { makePackages, PACKAGE_NAMES, readRegistry, renderPackage } from "@ianakit/generator";
import { NO_CORRECTIONS, parseCorrections, parseProvenance } from "@ianakit/generator/data";
import { formatLedger, parseLedger } from "@ianakit/generator/ledger";
import {
  decodeUtf8,
  findServiceNameFault,
  parseAliasOf,
  parseServiceCode as parseCodeColumn,
  parseCsv,
  parseDate,
  parseDuplicateOf,
  parsePeople,
  parsePortRange,
  parsePortStatus,
  parseReferences,
  parseReplacementOf,
  parseTransport,
  parseTxtNote,
  readRows,
} from "@ianakit/generator/stages";
import { parsePort } from "@ianakit/registry";
import { readQueries } from "@ianakit/registry/resolve";
import { chooseSnapshotDate } from "@ianakit/release/checks/check-snapshot-date";
import { followRedirect } from "@ianakit/release/commands/fetch/request-registry";
import { readSnapshotBytes } from "@ianakit/release/update/read-snapshot-bytes";
import { convertXml } from "@ianakit/release/xml/convert-xml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseServiceCode } from "../../../packages/dccp/src/service-codes/parse-service-code.js";
import { parseServiceInstanceName } from "../../../packages/dns-sd/src/names/service-instance-name.js";
import { parseServiceType } from "../../../packages/dns-sd/src/names/service-type.js";
import { decodeTxtRecord } from "../../../packages/dns-sd/src/txt-records/decode-txt-record.js";
import { makeSources } from "../src/judge/make-sources.js";
import { hostileText } from "../src/registries/arbitrary-registry.js";
import { mutateJson } from "../src/registries/mutate-json.js";

const runs = Number(process.env.IANAKIT_FUZZ_RUNS ?? "40");
const seed = Number(process.env.IANAKIT_FUZZ_SEED);
console.log(`IANAKIT_FUZZ_SEED=${seed} IANAKIT_FUZZ_RUNS=${runs}`);

/** Every parser of a text, each with what it is used to; what they throw is an error of their own documentation. */
const PARSERS: readonly (readonly [
  name: string,
  parse: (text: string) => unknown,
  near: readonly string[],
])[] = [
  ["CSV", (text) => readRows(parseCsv(text).records), ['"a","b"\r\n', "a,b\n"]],
  ["port range", parsePortRange, ["80", "6000-6063"]],
  ["transport", parseTransport, ["tcp"]],
  ["date", parseDate, ["2010-01-31"]],
  ["service code column", parseCodeColumn, ["1145656131"]],
  ["people", parsePeople, ["[a][b]"]],
  ["references", parseReferences, ["[RFC6335, Section 8][draft-a-00][https://a.example/]"]],
  ["port status", parsePortStatus, ["Unassigned [was netstat]"]],
  ["TXT note", parseTxtNote, ["Defined TXT keys: a=<b>, c"]],
  [
    "aliases",
    (text) => [parseAliasOf(text), parseReplacementOf(text), parseDuplicateOf(text)],
    ['alias to "a"'],
  ],
  ["service name", findServiceNameFault, ["http-alt"]],
  ["ledger", parseLedger, ['{"version":1}']],
  ["corrections", parseCorrections, ['{"primaryPorts":[]}']],
  ["provenance", parseProvenance, ['{"file":"a.csv"}', '{"source":"https://a.example/"}']],
  [
    "XML",
    convertXml,
    ['<registry id="service-names-port-numbers"><record><name>a</name></record></registry>', "&#xd800;"],
  ],
  [
    "bytes of a snapshot",
    (text) => readSnapshotBytes(new TextEncoder().encode(text)),
    ["\u001f\u008b", "<registry>"],
  ],
  ["bytes", (text) => decodeUtf8(Buffer.from(text, "latin1")), ["a\nb"]],
  [
    "date of a snapshot",
    (text) => chooseSnapshotDate({ option: undefined, xml: text, lastModified: text, origin: text }),
    ["Sun, 15 Feb 2026 10:00:00 GMT"],
  ],
  ["redirect", (text) => followRedirect(new URL("https://a.example/b"), text), ["/c", "//b.example/"]],
  ["service type", parseServiceType, ["_printer._sub._ipp._tcp.local.", "\\032"]],
  ["service instance name", parseServiceInstanceName, ["Office\\.2._ipp._tcp.local."]],
  ["TXT record", (text) => decodeTxtRecord(Uint8Array.from(Buffer.from(text, "latin1"))), ["\u0003a=b"]],
  ["service code", parseServiceCode, ["SC:DISC", "SC=x44495343"]],
  ["port", parsePort, ["443/tcp", "6000-6063", "https", "[::1]:", "https://a"]],
  ["query", readQueries, ["443/tcp", "6000-6063", "https", "80,443", "_ipp._tcp"]],
];

const DOCUMENTED = ["DnsSdError", "RangeError", "FetchFailure"];

describe("a parser", () => {
  it.each(PARSERS)("of a %s ends with an answer or its own error, on any text", (_, parse, near) => {
    const part = fc.oneof(hostileText, fc.constantFrom(...near), fc.constantFrom(...near.join("")));
    const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (input) => {
        try {
          parse(input);
        } catch (error) {
          expect(DOCUMENTED).toContain((error as Error).name);
        }
      }),
      { seed, numRuns: runs },
    );
  });
});

describe("a broken document that is taken", () => {
  const csv =
    "http,80,tcp,,,,,,,,,Defined TXT keys: u\r\nx,1-9,udp,,,,,,,,,\r\ny,5,,,,,,,,,,\r\nz,,dccp,,,,,,,7,,\r\n";
  const header =
    "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\r\n";
  const made = makeSources(header + csv);
  const snapshot = { date: "2026-02-01", sha256: "", rowCount: 4, knownGaps: [] };

  it("as a ledger gives packages all the same", () => {
    const ledgers = mutateJson(JSON.parse(formatLedger(made.ledger)));
    let taken = 0;
    fc.assert(
      fc.property(ledgers, (json) => {
        const { ledger, problems } = parseLedger(JSON.stringify(json));
        if (problems.length > 0) return;
        taken++;
        const { apis } = makePackages(made.registry, ledger, snapshot);
        for (const name of PACKAGE_NAMES) renderPackage(name, apis);
      }),
      { seed, numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs / 50);
  });

  it("as corrections gives packages all the same", () => {
    const stated = { reason: "r", source: "s" };
    const corrections = mutateJson({
      primaryPorts: [{ serviceName: "http", port: 80, ...stated }],
      canonicalServices: [{ serviceName: "y", port: 5, transport: "udp", ...stated }],
      duplicates: [{ serviceName: "z", port: null, transport: "dccp", ...stated }],
      txtNotes: [{ serviceName: "http", transport: "tcp", note: "u", kind: "keys", keys: ["a"], ...stated }],
    });
    fc.assert(
      fc.property(corrections, (json) => {
        const parsed = parseCorrections(JSON.stringify(json));
        const read = readRegistry(
          header + csv,
          { ...NO_CORRECTIONS, ...parsed.corrections },
          { isSmallAllowed: true },
        );
        const { apis } = makePackages(read.registry, undefined, snapshot);
        for (const name of PACKAGE_NAMES)
          for (const { text } of renderPackage(name, apis)) expect(text).not.toContain("undefined\t");
      }),
      { seed, numRuns: runs },
    );
  });
});
