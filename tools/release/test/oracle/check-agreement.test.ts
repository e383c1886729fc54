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

/** The packages with an export of one module changed. */
function change(
  specifier: string,
  rewrite: (exports: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): readonly EmittedPackage[] {
  return packages.map((each) => ({
    ...each,
    modules: each.modules.map((module) =>
      module.specifier === specifier ? { specifier, exports: rewrite(module.exports) } : module,
    ),
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

describe("what is told", () => {
  it("a constant of another value", () => {
    expect(checkAgreement(change("@ianakit/tcp", (exports) => ({ ...exports, HTTPS: 5 })))).toContain(
      "tcp: HTTPS is 5, but 443 in the enum",
    );
  });

  it("a constant that the enum lacks", () => {
    const told = checkAgreement(
      change("@ianakit/udp/enum", ({ UdpPort }) => {
        const { DOMAIN: _, ...rest } = UdpPort as Record<string, unknown>;
        return { UdpPort: rest };
      }),
    );
    expect(told).toContain("udp: DOMAIN is 53, but undefined in the enum");
  });

  it("a look-up that finds nothing", () => {
    const told = checkAgreement(
      change("@ianakit/registry", (exports) => ({ ...exports, findByPort: () => [] })),
    );
    expect(told).toContain("tcp: https is typed at 443, but not found there");
  });

  it("a port that is not assigned", () => {
    const told = checkAgreement(
      change("@ianakit/registry", (exports) => ({ ...exports, portStatus: () => "unassigned" })),
    );
    expect(told).toContain("tcp: 443 has services, but is not assigned");
    expect(told).toContain("sctp: HTTP is 80, which is not assigned");
  });
});
