import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EMPTY_LEDGER, formatLedger, parseLedger } from "@ianakit/generator/ledger";
import { describe, expect, it } from "vitest";
import { loadPackages } from "../../src/commands/replay/load-packages.js";
import { checkAgreement } from "../../src/oracle/check-agreement.js";
import type { EmittedPackage } from "../../src/oracle/emitted-package.js";
import { DATA_FILES } from "../../src/update/data.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const packages = await loadPackages(root);
const releasedLedger = `${root}${DATA_FILES.releasedLedger}`;

type Exports = Readonly<Record<string, unknown>>;
type LookUp = (port: number, transport: string) => unknown;

/** The packages with the exports of some modules changed. */
function change(
  rewrites: Readonly<Record<string, (exports: Exports) => Exports>>,
): readonly EmittedPackage[] {
  return packages.map((each) => ({
    ...each,
    modules: each.modules.map(({ specifier, exports }) => ({
      specifier,
      exports: rewrites[specifier]?.(exports) ?? exports,
    })),
  }));
}

/** What the types of the last release held: a tombstone says more than the registry does. */
const { ledger: released } = parseLedger(
  existsSync(releasedLedger) ? readFileSync(releasedLedger, "utf8") : formatLedger(EMPTY_LEDGER),
);

function isTombstone(sentence: string): boolean {
  const [, transport = "tcp", subject = "", port = subject] =
    /^(tcp|udp|sctp|dccp): (\S+) is typed(?: at (\d+))?/.exec(sentence) ?? [];
  const names = released.services[transport as "tcp"];
  const ports = /^\d+$/.test(subject) ? Object.values(names).flat() : (names[subject] ?? []);
  const isAnyPort = sentence.includes(" is typed as ");
  return ports.some((held) => {
    const [first, last = first] = `${held}`.split("-").map(Number);
    return isAnyPort || (Number(port) >= Number(first) && Number(port) <= Number(last));
  });
}

describe("the packages of the embedded registry", () => {
  it("say one thing of every port and every name in all four transport protocols", () => {
    expect(checkAgreement(packages).filter((sentence) => !isTombstone(sentence))).toEqual([]);
  });
});

/** All faults at once, because to ask of every port takes its time; of services that no update takes away. */
describe("what is told", () => {
  const told = checkAgreement(
    change({
      "@ianakit/tcp": (exports) => ({ ...exports, HTTPS: 5 }),
      "@ianakit/udp/enum": ({ UdpPort }) => {
        const { DOMAIN: _, ...rest } = UdpPort as Record<string, unknown>;
        return { UdpPort: rest };
      },
      "@ianakit/registry": (exports) => {
        const { findByPort, portStatus } = exports as Readonly<Record<"findByPort" | "portStatus", LookUp>>;
        return {
          ...exports,
          findByPort: (port: number, transport: string) =>
            transport === "tcp" ? [] : findByPort(port, transport),
          portStatus: (port: number, transport: string) =>
            transport === "sctp" ? "unassigned" : portStatus(port, transport),
        };
      },
    }),
  );

  it.each([
    ["a constant of another value", "tcp: HTTPS is 5, but 443 in the enum"],
    ["a constant that the enum lacks", "udp: DOMAIN is 53, but undefined in the enum"],
    ["a look-up that finds nothing", "tcp: https is typed at 443, but not found there"],
    ["a port that is not assigned", "sctp: 443 has services, but is not assigned"],
    ["a constant whose port is not assigned", "sctp: HTTP is 80, which is not assigned"],
  ])("%s", (_, sentence) => {
    expect(told).toContain(sentence);
  });
});
