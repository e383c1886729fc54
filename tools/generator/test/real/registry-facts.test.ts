import { describe, expect, it } from "vitest";
import { isFirstSnapshot, readEmbeddedRows } from "../../../../vitest.embedded-rows.js";
import { restingOn } from "../../../../vitest.resting-on.js";
import { groupRows } from "./group-rows.js";
import { readRealLedger, readRealRegistry } from "./read-real-registry.js";

const rows = readEmbeddedRows();
const named = rows.filter((row) => row["Service Name"] !== "");
const isAlias = (row: Readonly<Record<string, string>>) =>
  /This entry is an alias to "/.test(row["Assignment Notes"] ?? "");

const { registry, problems, warnings, rowCount } = readRealRegistry();
const ledger = readRealLedger();
const tcp = ledger.packages.tcp;

describe("the embedded registry", () => {
  it("is read without a problem, and the first snapshot without a warning", () => {
    expect(problems).toEqual([]);
    if (isFirstSnapshot) expect(warnings).toEqual([]);
  });

  it("has an assignment for each row with a service name, and a remark for each without", () => {
    const equalCount = warnings.filter(({ rule }) => rule === "equal-row").length;
    expect(rowCount - equalCount).toBe(rows.length);
    expect(registry.assignments).toHaveLength(named.length);
    expect(registry.portRemarks).toHaveLength(rows.length - named.length);
  });

  it.runIf(isFirstSnapshot)("has the counts of the snapshot of 2026-09-17, while it is that", () => {
    expect(rows).toHaveLength(14_535);
    expect(named.filter((row) => row["Port Number"] === "")).toHaveLength(1072);
    const triples = new Set(
      named.map((row) => `${row["Service Name"]} ${row["Port Number"]} ${row["Transport Protocol"]}`),
    );
    expect(named.length - triples.size).toBe(1);
    const count = (transport: string, pattern: RegExp) =>
      named.filter((row) => row["Transport Protocol"] === transport && pattern.test(row["Port Number"] ?? ""))
        .length;
    expect([
      count("tcp", /^\d+$/),
      count("udp", /^\d+$/),
      count("sctp", /^\d+$/),
      count("dccp", /^\d+$/),
    ]).toEqual([6008, 5615, 88, 9]);
    expect([count("tcp", /-/), count("udp", /-/), count("", /\d/)]).toEqual([2, 1, 16]);
  });

  it("has as many aliases as replacements, each other's inverse", () => {
    const aliases = registry.assignments.filter(({ aliasOf }) => aliasOf !== undefined);
    expect(aliases).toHaveLength(named.filter(isAlias).length);
    if (isFirstSnapshot) expect(aliases).toHaveLength(184);
    for (const alias of aliases) {
      const target = registry.assignments.find(
        (candidate) =>
          candidate.serviceName === alias.aliasOf &&
          [undefined, alias.transport].includes(candidate.transport) &&
          candidate.ports?.first === alias.ports?.first,
      );
      expect(target, alias.serviceName).toBeDefined();
      if (isFirstSnapshot) expect(target?.description).toContain(`replacement for "${alias.serviceName}"`);
    }
  });

  it.runIf(isFirstSnapshot)("of 2026-09-17 has four service codes and 761 TXT notes", () => {
    expect(registry.assignments.flatMap(({ serviceCode }) => serviceCode ?? [])).toEqual([
      1145656131, 7107696, 1685351985, 1885957735,
    ]);
    expect(registry.assignments.filter(({ txt }) => txt !== undefined)).toHaveLength(761);
  });
});

describe("the identifiers of the embedded registry", () => {
  it.each(["tcp", "udp", "sctp", "dccp"] as const)(
    "of %s are those of its rows, each with its port, and else tombstones alone",
    (transport) => {
      const expected = new Set<string>();
      const ranges: { readonly name: string; readonly first: number; readonly last: number }[] = [];
      for (const row of named) {
        // A row that names no transport protocol holds its ports in all four.
        if (!["", transport].includes(row["Transport Protocol"] ?? "")) continue;
        if (row["Port Number"] === "" || isAlias(row)) continue;
        const [first, last] = (row["Port Number"] ?? "").split("-");
        expected.add(`${row["Service Name"]} ${first}`);
        if (last === undefined) continue;
        expected.add(`${row["Service Name"]} ${last} last`);
        ranges.push({ name: row["Service Name"] ?? "", first: Number(first), last: Number(last) });
      }
      const live = Object.values(ledger.packages[transport]).filter(
        ({ withdrawn }) => withdrawn === undefined,
      );
      const found = new Map(
        live.map((entry) => [[entry.serviceName, entry.port, entry.role].join(" ").trim(), entry]),
      );
      expect([...expected].filter((each) => !found.has(each))).toEqual([]);
      // What was the end of a range stays one of its ports where the range grew.
      const within = [...found].filter(([text]) => !expected.has(text));
      if (isFirstSnapshot) expect(within).toEqual([]);
      for (const [text, { serviceName, port }] of within) {
        const holds = ranges.some(
          ({ name, first, last }) => name === serviceName && first <= port && port <= last,
        );
        expect(holds, text).toBe(true);
      }
    },
  );

  it("take the plain upper-case name wherever a name has one port", () => {
    const ports = groupRows(
      named.filter(
        (row) => row["Transport Protocol"] === "tcp" && row["Port Number"] !== "" && !isAlias(row),
      ),
      (row) => row["Service Name"] ?? "",
    );
    for (const [name, [only, another]] of ports) {
      if (another !== undefined) continue;
      const plain = name
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, "_")
        .replace(/^(?=\d)/, "_");
      const port = Number(only?.["Port Number"]?.split("-")[0]);
      // A service that moved keeps the plain name where it was, and has one with the port where it is.
      const named = tcp[plain]?.port === port || isFirstSnapshot ? plain : `${plain}_${port}`;
      expect(tcp[named]?.port, name).toBe(port);
    }
  });
});

const SQL_NET = ["sql-net 66/tcp", "sql*net 66/tcp", "sql-net 150/tcp"];
const NFS = ["nfs 2049/tcp", "shilp 2049/tcp"];
const SUBMISSIONS = ["submissions 465/tcp", "urd 465/tcp"];

describe("the named cases", () => {
  const udp = ledger.packages.udp;
  it.for<readonly [identifier: string, port: number, ...facts: string[]]>([
    ["HTTP", 80],
    ["WWW", 80],
    ["WWW_HTTP", 80],
    ["HTTP_ALT", 8080],
    ["HTTP_ALT_591", 591],
    ["HTTP_ALT_8008", 8008],
    ["SQL_NET", 150, ...SQL_NET],
    ["SQL_NET_66", 66, ...SQL_NET],
    ["X11", 6000, "x11 6000-6063/tcp"],
    ["X11_LAST", 6063, "x11 6000-6063/tcp"],
    ["IRCU", 6665, "ircu 6665-6669/tcp"],
    ["IRCU_LAST", 6669, "ircu 6665-6669/tcp"],
    ["Z39_50", 210, "z39-50 210/tcp", "z39.50 210/tcp"],
    ["ETHERNET_IP_1", 2222, "EtherNet-IP-1 2222/tcp", "EtherNet/IP-1 2222/tcp"],
    ["ETHERNET_IP_2", 44818, "EtherNet-IP-2 44818/tcp", "EtherNet/IP-2 44818/tcp"],
    ["_3COM_TSMUX", 106, "3com-tsmux 106/tcp"],
    ["_914C_G", 211, "914c-g 211/tcp", "914c/g 211/tcp"],
    ["FLEXLM", 744, "flexlm 744/tcp"],
    ["NFS", 2049, ...NFS],
    ["SHILP", 2049, ...NFS],
    ["SUBMISSIONS", 465, ...SUBMISSIONS],
    ["URD", 465, ...SUBMISSIONS],
    ["SUA", 14_001, "sua 14001/tcp"],
  ])("tcp has %s at %d", ([identifier, port, ...facts], context) => {
    restingOn(...facts)(context);
    expect(tcp[identifier]?.port).toBe(port);
  });

  it("udp has edi_service and the de-registered sua", (context) => {
    restingOn("edi_service 34567/udp", "sua 14001/udp", "x11 6000-6063/udp")(context);
    expect(udp["EDI_SERVICE"]).toMatchObject({ serviceName: "edi_service", port: 34_567 });
    expect(udp["SUA"]?.port).toBe(14_001);
    expect(udp["X11_LAST"]?.port).toBe(6063);
  });

  it("historic aliases have no identifier of their own", (context) => {
    restingOn(
      "z39-50 210/tcp",
      "z39.50 210/tcp",
      "EtherNet-IP-2 44818/tcp",
      "EtherNet/IP-2 44818/tcp",
    )(context);
    const names = Object.values(tcp).map(({ serviceName }) => serviceName);
    expect(names).not.toContain("z39.50");
    expect(names).not.toContain("EtherNet/IP-2");
    expect(ledger.otherNames.tcp["z39.50"]).toEqual([210]);
  });

  it.for(["tcp", "udp", "sctp", "dccp"] as const)(
    "flex-lm names no transport protocol: %s has it",
    (transport, context) => {
      restingOn("flex-lm 27000-27009")(context);
      expect(ledger.packages[transport]["FLEX_LM"]?.port).toBe(27000);
      expect(ledger.packages[transport]["FLEX_LM_LAST"]?.port).toBe(27009);
      expect(ledger.services[transport]["flex-lm"]).toEqual(["27000-27009"]);
    },
  );

  it("dccp-ping is a service code and a service type without a port", (context) => {
    restingOn("dccp-ping dccp")(context);
    expect(Object.hasOwn(ledger.packages.dccp, "DCCP_PING")).toBe(false);
    expect(ledger.serviceCodes["DCCP_PING_SERVICE_CODE"]?.serviceCode).toBe(1885957735);
    expect(ledger.packages["dns-sd"]["DCCP_PING_UDP"]?.serviceType).toBe("_dccp-ping._udp");
  });

  it("rdp stands twice, and its two labels once each", (context) => {
    restingOn("rdp", "rdp")(context);
    expect(registry.assignments.filter(({ serviceName }) => serviceName === "rdp")).toHaveLength(2);
    expect(ledger.packages["dns-sd"]["RDP_TCP"]?.serviceType).toBe("_rdp._tcp");
    expect(ledger.packages["dns-sd"]["RDP_UDP"]?.serviceType).toBe("_rdp._udp");
  });

  it("the canonical services are those that people mean", (context) => {
    restingOn(
      ...[...NFS, ...SUBMISSIONS, "nfs 2049/udp", "shilp 2049/udp", "igmpv3lite 465/udp"],
      ...["EtherNet-IP-2 44818/tcp", "EtherNet/IP-2 44818/tcp"],
    )(context);
    expect(ledger.canonical).toMatchObject({
      "80/tcp": "http",
      "2049/tcp": "nfs",
      "2049/udp": "nfs",
      "465/tcp": "submissions",
      "465/udp": "igmpv3lite",
      "44818/tcp": "EtherNet-IP-2",
      "631/tcp": "ipp",
    });
  });
});
