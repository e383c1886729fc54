import { describe, expect, it } from "vitest";
import { PACKAGE_NAMES } from "../../src/api/package-api.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makePackages } from "../../src/pipeline.js";
import { renderPackage } from "../../src/render/render-package.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const snapshot = { date: "2026-01-01", sha256: "0".repeat(64), rowCount: 3, knownGaps: [] };
const registry = makeRegistry([
  makeRow("http 80/tcp", { description: "World Wide Web HTTP", reference: "[RFC9110]" }),
  makeRow("www 80/tcp", { assignmentNotes: 'This is a duplicate of the "http" service' }),
  makeRow("x11 6000-6002/tcp", { description: "X Window System", unauthorizedUse: "Known" }),
]);

function renderFile(path: string): string | undefined {
  const { apis } = makePackages(registry, undefined, snapshot);
  return renderPackage("tcp", apis).find((file) => file.path === path)?.text;
}

describe("the package of a transport protocol", () => {
  it("has its constants in one list, each under its documentation", () => {
    expect(renderFile("constants.ts")).toMatchInlineSnapshot(`
      "// @ianakit/tcp: generated from the IANA registry by \`npm run generate\`. Do not edit.
      export const
        /** \`http\` 80/tcp: World Wide Web HTTP. [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110) */
        HTTP = 80,
        /** \`www\` 80/tcp. IANA calls it a duplicate of \`http\`. */
        WWW = 80,
        /** \`x11\` 6000/tcp: X Window System. The first port of 6000-6002. Unauthorized use is reported. */
        X11 = 6000,
        /** \`x11\` 6002/tcp: X Window System. The last port of 6000-6002. Unauthorized use is reported. */
        X11_LAST = 6002;
      "
    `);
  });

  it("has its names and ports as unions, and packed in texts for look-ups", () => {
    expect(renderFile("types.ts")?.split("\n").slice(1, 24).join("\n")).toMatchInlineSnapshot(`
      "/** A service name that is or was assigned a TCP port, as registered. */
      export type TcpServiceName = "http"|"www"|"x11";
      type TcpPrimaryPort = 80|6000;
      type TcpFurtherPort = 6001|6002;
      type TcpUnnamedPort = never;
      /** A port number, 0 to 65535, that is or was assigned over TCP; every port of a range. */
      export type AssignedTcpPort = TcpPrimaryPort|TcpFurtherPort|TcpUnnamedPort;

      interface TcpPortTables {
        "h": ";http=80;";
        "w": ";www=80;";
        "x": ";x11=6000;";
      }

      interface TcpServiceTables {
        "8": ";80=http|www;";
        "6": ";6000=x11;6001=x11;6002=x11;";
      }

      interface TcpPortsByService {
        "x11": 6000 | 6001 | 6002;
      }
      "
    `);
  });

  it("has an enum that is one to the compiler, and packed in one text at run time", () => {
    expect(renderFile("enum.js")).toContain('unpackMembers("80HTTP,!0WWW,5920X11,2X11_LAST");');
    expect(renderFile("enum.d.ts")).toContain("export declare enum TcpPort {");
  });

  it("has the System Ports alone in a file of their own", () => {
    expect(renderFile("system.ts")).toContain("HTTP = 80");
    expect(renderFile("system.ts")).not.toContain("X11");
  });
});

describe("what people read of a package", () => {
  const { apis } = makePackages(registry, undefined, snapshot);

  it.each(PACKAGE_NAMES)(
    "of %s says where it comes from, is indented by two spaces, and ends no line with one",
    (name) => {
      for (const { text } of renderPackage(name, apis)) {
        expect(text.split("\n")[0]).toBe(
          `// @ianakit/${name}: generated from the IANA registry by \`npm run generate\`. Do not edit.`,
        );
        expect(text).not.toMatch(/[ \t]$/m);
        expect(text).not.toMatch(/^(?!(?: {2})*(?:\S| \*)|$)/m);
        expect(text.endsWith("\n")).toBe(true);
      }
    },
  );
});

describe("makePackages", () => {
  it("fails on an assignment that the ledger lacks, and says what to do", () => {
    const { problems } = makePackages(registry, EMPTY_LEDGER, snapshot);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("npm run registry:update"),
    );
    // Four constants of ports, three of service types.
    expect(problems).toHaveLength(7);
  });

  it("keeps what the registry lost as a tombstone", () => {
    const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry, date: "2026-01-01" });
    const smaller = makeRegistry(["http 80/tcp"]);
    const { apis, problems } = makePackages(smaller, ledger, { ...snapshot, date: "2026-02-02" });
    expect(problems).toEqual([]);
    const constants = renderPackage("tcp", apis).find(({ path }) => path === "constants.ts")?.text;
    expect(constants).toContain("@deprecated Withdrawn from the registry by 2026-02-02.");
    expect(constants).toContain("X11_LAST = 6002");
  });
});
