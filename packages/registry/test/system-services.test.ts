import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../vitest.embedded-rows.js";
import { restingOn } from "../../../vitest.resting-on.js";
import { findByName, findByPort, getPort, getServiceName, type TransportProtocol } from "../src/index.js";

/** Where Debian's file names a service otherwise than the registry, and why. */
const OTHER_NAMES: Readonly<Record<string, readonly [registered: string, reason: string]>> = {
  auth: ["ident", "113/tcp has three names in the registry; RFC 1413 calls it ident"],
  biff: ["comsat", "512/udp has two names in the registry; comsat is the first one"],
  imap2: ["imap", "IANA withdrew the name's port; RFC 3501 calls it imap"],
  whois: ["nicname", "the registry has the name of RFC 954 alone"],
  "snmp-trap": ["snmptrap", "Debian's hyphen"],
  z3950: ["z39-50", "the registry has Z39.50 with a hyphen, because RFC 6335 allows no dot"],
  route: ["router", "Debian's spelling"],
  "sip-tls": ["sips", "Debian's older name"],
};

/** Debian gives each display a name of its own; the registry has one for the range 6000 to 6063. */
const DISPLAY = /^x11-[1-7]$/;

interface Entry {
  readonly name: string;
  readonly port: number;
  readonly transport: TransportProtocol;
}

const TRANSPORTS: readonly string[] = ["tcp", "udp", "sctp", "dccp"];
const isDebian = existsSync("/etc/debian_version") && existsSync("/etc/services");
const entries = isDebian ? readEntries() : [];

/** What the system's own reader makes of /etc/services; it has protocols besides that have no registry of ports. */
function readEntries(): readonly Entry[] {
  const { stdout } = spawnSync("getent", ["services"], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const [, name, port, transport] = /^(\S+)\s+(\d+)\/(\S+)/.exec(line) ?? [];
    return name === undefined || !TRANSPORTS.includes(transport ?? "")
      ? []
      : [{ name, port: Number(port), transport: transport as TransportProtocol }];
  });
}

function isSame({ name, port, transport }: Entry): boolean {
  return getPort(name, transport) === port && getServiceName(port, transport) === name;
}

describe.skipIf(entries.length === 0)(
  "getent services (skipped where the system is not Debian with the package netbase)",
  () => {
    it.runIf(isFirstSnapshot)("names most of its services as the first snapshot does", () => {
      expect(entries.filter(isSame).length / entries.length).toBeGreaterThan(0.7);
    });

    it.runIf(isFirstSnapshot)(
      "differs from the first snapshot as is listed here, each with its reason",
      () => {
        const different = entries.filter(
          (entry) => !isSame(entry) && (findByName(entry.name).length > 0 || entry.name in OTHER_NAMES),
        );
        const names = new Set(different.map(({ name }) => name));
        expect(names).toEqual(new Set(Object.keys(OTHER_NAMES)));
        for (const { name, port, transport } of different) {
          const [registered, reason] = OTHER_NAMES[name] ?? [];
          expect(getServiceName(port, transport), reason).toBe(registered);
        }
      },
    );

    it("has names of its own besides, at ports that the registry gives to others or to none", (context) => {
      restingOn("x11 6000-6063/tcp")(context);
      const own = entries.filter(
        (entry) => findByName(entry.name).length === 0 && !(entry.name in OTHER_NAMES),
      );
      for (const { name, port, transport } of own) {
        const names = findByPort(port, transport).map(({ serviceName }) => serviceName);
        expect(names).not.toContain(name);
        if (DISPLAY.test(name)) expect(names).toContain("x11");
      }
    });
  },
);
