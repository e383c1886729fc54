import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { beforeEach, describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { buildProgram } from "../src/build-program.js";
import { bundle, runCli, runCliWith, startCli } from "./run-cli.js";

describe("a look-up", () => {
  it("answers what can be read, and says what cannot with exit code 1", async () => {
    for (const asked of [["443", "70000"], ["443,70000"], ["70000 443"]]) {
      const { status, stdout, stderr } = await runCli(...asked);
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining('cannot read "70000": expected a port from 0'),
      ]);
      expect(stdout).toMatch(/^443\/tcp +https /m);
    }
    expect((await runCli("443", "70000", "--json")).json()).toMatchObject({
      results: [{ serviceName: "https" }, { transport: "udp" }, { transport: "sctp" }],
      unanswered: [{ query: "70000", explanation: [expect.stringContaining("from 0 to 65535")] }],
    });
    expect(await runCli("70000")).toMatchObject({ status: 2, stdout: "" });
  });

  it("of a name that is registered for something else says what most people mean", async (context) => {
    restingOn("sftp 115/tcp,udp", "ssh 22/tcp,udp,sctp", "oracle 2005/udp")(context);
    expect((await runCli("sftp")).stdout).toMatch(
      /115\/tcp +sftp .*\n(.*\n)?22\/tcp +ssh .*called sftp \(a nickname, not IANA's\)/,
    );
    expect((await runCli("oracle")).stdout).toMatch(
      /2005\/udp +oracle\n1521\/tcp +Oracle Database +commonly seen, not IANA's/,
    );
  });

  it("takes a name in parts, and suggests no product twice", async (context) => {
    restingOn("amqp 5672/tcp,udp,sctp", "no rabbit*")(context);
    expect((await runCli("rabbit mq")).stdout).toMatch(/^5672\/tcp +amqp .*called rabbit/m);
    expect((await runCli("rabbitmqs")).stderr).toBe(
      'No service is named "rabbitmqs". Did you mean amqp, RabbitMQ? "ianakit search" looks at descriptions too.\n',
    );
  });

  it("of a port has every service, the canonical one first", async (context) => {
    restingOn("no 80/dccp")(context);
    const { status, stdout } = await runCli("80/tcp");
    expect(status).toBe(0);
    expect(stdout.split("\n").map((line) => line.split(/\s{2,}/)[1])).toEqual([
      "SERVICE",
      "http",
      "www",
      "www-http",
      undefined,
    ]);
  });

  it("of a name, in any case, of a historic one and of a range finds what is meant", async (context) => {
    expect((await runCli("HTTPS")).stdout).toContain("443/tcp");
    restingOn("z39-50 210/tcp,udp", "z39.50 210/tcp,udp", "x11 6000-6063/tcp")(context);
    expect((await runCli("z39.50")).stdout).toContain("z39-50");
    expect((await runCli("6000-6063/tcp")).stdout).toContain("x11");
    expect((await runCli("http-alt/tcp")).stdout.split("\n")[1]).toContain("8080/tcp");
  });

  it("that finds nothing ends with 1, and says what there is instead", async (context) => {
    restingOn("no htps", "no 4/tcp", "no 24/tcp", "no 44446-44543")(context);
    expect(await runCli("htps")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/Did you mean .*https/),
    });
    expect(await runCli("4/tcp")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("unassigned, a system port"),
    });
    expect(await runCli("24/tcp")).toMatchObject({
      status: 1,
      stderr:
        "24/tcp is assigned without a service name, a system port\nThe registry says: any private mail system\n",
    });
    expect((await runCli("44446/tcp")).stderr).toContain(
      "Unauthorized use reported: Known UNAUTHORIZED USE: Ports 44515",
    );
    expect((await runCli("__proto__")).status).toBe(1);
    expect(await runCli("https/dccp")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("but over tcp, udp"),
    });
  });

  it.each([
    ["postgr", "postgresql"],
    ["postgers", "postgresql"],
  ])("of %s asks whether %s is meant", async (name, serviceName) => {
    expect((await runCli(name)).stderr).toMatch(new RegExp(`Did you mean ([a-z-]+, )*${serviceName}\\b`));
  });

  it.for([
    ["mongo", "mongodb", "no mongo", "mongodb 27017/tcp"],
    ["dns", "domain", "no dns"],
    ["rdp", "ms-wbt-server", "rdp", "rdp", "ms-wbt-server 3389/tcp,udp"],
  ])(
    "of the nickname %s finds %s first, and says why",
    async ([name = "", serviceName, ...facts], context) => {
      restingOn(...facts)(context);
      expect((await runCli(name)).stdout.split("\n")[1]).toContain(`called ${name} (a nickname, not IANA's)`);
      expect((await runCli(name, "--json")).json().results[0]).toMatchObject({
        serviceName,
        foundByNickname: name,
      });
    },
  );

  it("of a product has the port that it is commonly seen on, with a label on every line and apart in JSON", async (context) => {
    restingOn("no kafka")(context);
    const { status, stdout } = await runCli("kafka");
    expect([status, stdout.split("\n")[1]]).toEqual([
      0,
      expect.stringMatching(/^9092\/tcp +Apache Kafka +commonly seen, not IANA's: .+\(https:/),
    ]);
    expect((await runCli("Kafka", "--json")).json()).toMatchObject({
      results: [],
      commonUses: [
        { port: 9092, transport: "tcp", product: "Apache Kafka", source: expect.stringMatching(/^https:/) },
      ],
      unanswered: [],
    });
    expect((await runCli("kafka/udp")).stderr).toContain("but over tcp");
  });

  it("of a port has what is commonly seen on it after what IANA assigned it to", async (context) => {
    restingOn("hbci 3000/tcp", "remoteware-cl 3000/tcp", "no 5173/tcp")(context);
    const [, first, ...others] = (await runCli("3000/tcp")).stdout.split("\n");
    expect(first).toMatch(/^3000\/tcp +hbci /);
    expect(others.join("\n")).toMatch(/^3000\/tcp +Grafana +commonly seen, not IANA's/m);
    expect(await runCli("5173/tcp")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^5173\/tcp +Vite +commonly seen, not IANA's/m),
      stderr: expect.stringContaining("No service is assigned to 5173/tcp: unassigned"),
    });
  });

  it("of words that belong together, quoted or not, finds what is called so", async (context) => {
    restingOn("ms-wbt-server 3389/tcp,udp", "ssh 22/tcp", "smtp 25/tcp")(context);
    for (const words of [["remote desktop"], ["remote", "desktop"], ["Remote", "Desktop", "tcp"]])
      expect((await runCli(...words, "--json")).json().results[0]).toMatchObject({
        serviceName: "ms-wbt-server",
      });
    expect(
      (await runCli("ssh smtp", "--json"))
        .json()
        .results.map((each: { serviceName: string }) => each.serviceName),
    ).toEqual(expect.arrayContaining(["ssh", "smtp"]));
  });

  it.for<readonly [words: readonly string[], ports: readonly number[], ...facts: string[]]>([
    [["80,443"], [80, 443]],
    [["22", "smtp"], [22, 25], "ssh 22/tcp", "smtp 25/tcp,udp"],
    [["443 tcp"], [443]],
    [["tcp/22"], [22], "ssh 22/tcp"],
    [["localhost:8080"], [8080]],
    [["[::1]:443"], [443]],
    [["https://example.com:8443/a?b"], [8443], "pcsync-https 8443/tcp"],
    [["https://[::1]/"], [443]],
    [["_ipp._tcp"], [631]],
    [
      ["80,443", "https://example.com:8443/x", "_ipp._tcp", "localhost:5432", "ssh"],
      [80, 443, 8443, 631, 5432, 22],
      "pcsync-https 8443/tcp",
      "ssh 22/tcp,udp,sctp",
    ],
    [
      ["postgres://db", "443", "tcp", "http://a.example"],
      [5432, 443, 80],
    ],
    [["6010", "6011"], [6000], "x11 6000-6063/tcp,udp"],
  ])("of %j finds the ports %j", async ([words, ports, ...facts], context) => {
    restingOn(...facts)(context);
    const { results } = (await runCli(...words, "--json")).json();
    const found = results.flatMap((result: { ports: { first: number } | null }) => result.ports?.first ?? []);
    expect(new Set(found)).toEqual(new Set(ports));
  });

  it("of several of which some find nothing says which, and ends with 0", async (context) => {
    restingOn("no 4/tcp")(context);
    expect(startCli("443", "4/tcp")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("https"),
      stderr: expect.stringContaining("4/tcp: unassigned"),
    });
    expect((await runCli("443", "4/tcp", "--json")).json().unanswered).toEqual([
      { query: "4/tcp", explanation: ["No service is assigned to 4/tcp: unassigned, a system port"] },
    ]);
  });

  it("of all ports takes under a second of processor time", () => {
    const script = 'TIMEFORMAT=%U; { time "$0" "$1" 0-65535 | wc -l; } 2>&1';
    const { stdout } = spawnSync("bash", ["-c", script, process.execPath, bundle], { encoding: "utf8" });
    const [lines = 0, seconds = 99] = stdout.trim().split("\n").map(Number);
    expect(lines).toBeGreaterThan(11_000);
    expect(seconds).toBeLessThan(1);
  });

  it("of a range has the service first that each port is known for, and a range of ports once", async (context) => {
    restingOn(
      "dls-monitor 2048/tcp",
      "nfs 2049/tcp",
      "shilp 2049/tcp",
      "av-emb-config 2050/tcp",
      "x11 6000-6063/udp",
    )(context);
    const serviceNames = async (query: string) =>
      (await runCli(query, "--json"))
        .json()
        .results.map((result: { serviceName: string }) => result.serviceName);
    expect(await serviceNames("2048-2050/tcp")).toEqual(["dls-monitor", "nfs", "shilp", "av-emb-config"]);
    expect(await serviceNames("6001-6003/udp")).toEqual(["x11"]);
  });

  it("as JSON has a stable shape", async (context) => {
    expect((await runCli("443/udp", "--json")).json()).toEqual({
      query: "443/udp",
      results: [
        {
          serviceName: "https",
          ports: { first: 443, last: 443 },
          transport: "udp",
          status: "assigned",
          class: "system",
          description: expect.stringContaining("http protocol over TLS/SSL"),
          aliasOf: null,
          foundByAlias: null,
          foundByNickname: null,
          duplicateOf: null,
          unauthorizedUse: null,
          references: expect.toSatisfy((all: unknown[]) => all.every((each) => typeof each === "string")),
        },
      ],
      commonUses: [],
      unanswered: [],
    });
    restingOn("z39-50 210/tcp", "z39.50 210/tcp", "no no-such-service")(context);
    expect((await runCli("z39.50/tcp", "--json")).json().results).toMatchObject([
      { serviceName: "z39-50", aliasOf: null, foundByAlias: "z39.50" },
      { serviceName: "z39.50", aliasOf: "z39-50", foundByAlias: null },
    ]);
    expect(await runCli("no-such-service", "--json")).toMatchObject({ status: 1 });
  });
});

describe("wrong usage ends with 2 and says what was expected", () => {
  it.each([
    ["70000"],
    ["9-8"],
    ["443/quic"],
    ["https/quic"],
    ["443/"],
    ["443/udp/tcp"],
    ["-1"],
    ["1.5"],
    [""],
    ["/tcp"],
    ["--nope"],
    ["check", "x--x"],
    ["check"],
    ["suggest", "--count", "0"],
    ["search"],
    ["completions", "tcsh"],
    ["types", "_ipp"],
    ["80", "-1"],
    ["check", "8000", "--expect", "busy"],
  ])("%s", async (...args) => {
    const { status, stdout, stderr } = await runCli(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/error: /);
  });
});

describe("a word that is nearly right", () => {
  beforeEach(restingOn("no htpp"));

  it.each([
    [
      "is told the command that is meant",
      ["serch", "print"],
      2,
      '"serch" is not a command. Did you mean search?',
    ],
    ["is told the service type that is meant", ["types", "_htpp._tcp"], 1, "Did you mean http"],
  ])("%s", async (_, args, code, message) => {
    expect(await runCli(...args)).toMatchObject({ status: code, stderr: expect.stringContaining(message) });
  });
});

describe("search", () => {
  it("says which nicknames a service has, and that they are nicknames", async (context) => {
    expect((await runCli("search", "remote desktop")).stdout).toMatch(
      /^https .*\(nicknames: remote desktop gateway, [^,]+, [^,]+ and \d+ more\)$/m,
    );
    restingOn("ms-wbt-server 3389/tcp,udp", "rdp", "rdp")(context);
    expect((await runCli("search", "rdp")).stdout).toMatch(/^ms-wbt-server .*\(nicknames: .*\brdp\b/m);
  });

  it.for([
    ["rdp", "ms-wbt-server", "ms-wbt-server 3389/tcp,udp"],
    ["smb", "microsoft-ds", "microsoft-ds 445/tcp,udp"],
    ["postgres", "postgresql"],
    ["remote desktp", "ms-wbt-server", "ms-wbt-server 3389/tcp,udp"],
    ["print", "printer", "printer 515/tcp,udp"],
    ["z39.50", "z39-50", "z39-50 210/tcp", "z39.50 210/tcp"],
  ])("for %j finds %s", async ([words = "", serviceName, ...facts], context) => {
    restingOn(...facts)(context);
    const { results } = (await runCli("search", words, "--json", "--limit", "30")).json();
    expect(results.map((result: { serviceName: string }) => result.serviceName)).toContain(serviceName);
  });

  it.for([
    ["ldap", "ldap"],
    ["https", "https"],
    ["FTP", "ftp", "ftp 21/tcp,udp,sctp"],
    ["imap", "imap"],
    ["vnc", "rfb", "rfb 5900/tcp,udp", "no vnc"],
    ["dns", "domain", "no dns"],
    ["print", "printer", "printer 515/tcp,udp", "no print"],
    ["remote destkop", "ms-wbt-server", "ms-wbt-server 3389/tcp,udp"],
  ])("for %j has %s first", async ([words = "", serviceName, ...facts], context) => {
    restingOn(...facts)(context);
    expect((await runCli("search", words, "--json", "--limit", "1")).json().results).toEqual([
      expect.objectContaining({ serviceName }),
    ]);
  });

  it("labels the nicknames, which are not IANA's", async (context) => {
    restingOn("no postg*")(context);
    const [found] = (await runCli("search", "postgres", "--json", "--limit", "1")).json().results;
    expect(found).toMatchObject({
      serviceName: "postgresql",
      nicknames: expect.arrayContaining(["postgres"]),
    });
  });

  it("labels what is commonly seen, which is not IANA's", async (context) => {
    restingOn("no kafka")(context);
    expect((await runCli("search", "kafka")).stdout.split("\n")[1]).toMatch(
      /^Apache Kafka +9092\/tcp +commonly seen, not IANA's: /,
    );
    expect((await runCli("search", "kakfa", "--json", "--limit", "1")).json().results).toEqual([
      expect.objectContaining({ kind: "common use", product: "Apache Kafka", ports: ["9092/tcp"] }),
    ]);
  });

  it.each(["443", "443/tcp", "port 443"])("of the word %j answers with the port", async (words) => {
    expect((await runCli("search", words)).stdout).toMatch(/^443\/tcp +https /m);
  });

  it("of words that are a port answers with the port", async () => {
    expect((await runCli("search", "443", "tcp")).stdout).toMatch(/^443\/tcp +https /m);
    expect((await runCli("search", "localhost:5432")).stdout).toMatch(/^5432\/tcp +postgresql /m);
  });

  it("that finds nothing ends with 1", async (context) => {
    restingOn("no qqqqzzzz")(context);
    expect((await runCli("search", "qqqqzzzz")).status).toBe(1);
  });
});

describe("check", () => {
  it("tells a port that is in use on this host from one that is free, over TCP and UDP", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    const socket = createSocket("udp4").bind(0, "127.0.0.1");
    await Promise.all([once(server, "listening"), once(socket, "listening")]);
    const tcp = (server.address() as { port: number }).port;
    const udp = socket.address().port;
    const { results } = (await runCli("check", `${tcp}`, `${udp}`, "--json")).json();
    const useOf = (port: number, transport: string) =>
      results.find(
        (result: { port: number; transport: string }) =>
          result.port === port && result.transport === transport,
      )?.use;
    expect([useOf(tcp, "tcp"), useOf(udp, "udp")]).toEqual(["in use", "in use"]);
    server.close();
    socket.close();
  });

  it("takes a transport protocol, and says that it does not know what cannot be bound", async (context) => {
    restingOn("amqp 5672/sctp")(context);
    const { results } = (await runCli("check", "443/udp", "0/tcp", "5672/sctp", "--json")).json();
    expect(results).toMatchObject([
      { port: 443, transport: "udp", serviceName: "https" },
      { port: 0, use: "unknown" },
      { port: 5672, transport: "sctp", serviceName: "amqp", use: "unknown" },
    ]);
  });

  it("says who has a port, of which class, and that unauthorized use is reported", async (context) => {
    restingOn("x11 6000-6063/tcp")(context);
    expect((await runCli("check", "6003", "--json")).json().results[0]).toMatchObject({
      serviceName: "x11",
      status: "assigned",
      class: "user",
      isUnauthorizedUseReported: true,
    });
  });
});

describe("check of several", () => {
  it("asks of a name only what this host can say, unless its transport protocol is named", async (context) => {
    restingOn("ssh 22/tcp,udp,sctp")(context);
    const { results } = (await runCli("check", "ssh", "--json")).json();
    expect(results.map(({ port, transport }: Record<string, unknown>) => `${port}/${transport}`)).toEqual([
      "22/tcp",
      "22/udp",
    ]);
  });

  it("takes the names of products", async (context) => {
    restingOn("no kafka")(context);
    const { results } = (await runCli("check", "kafka", "--json")).json();
    expect(results).toContainEqual(expect.objectContaining({ port: 9092, transport: "tcp" }));
  });

  it("takes ranges and names, prints no row twice, and says which process waits at a port", async (context) => {
    restingOn("ssh 22/tcp")(context);
    const { results } = (await runCli("check", "8001-8002", "8002/tcp", "ssh/tcp", "--json")).json();
    expect(results.map((row: { port: number; transport: string }) => `${row.port}/${row.transport}`)).toEqual(
      ["8001/tcp", "8001/udp", "8002/tcp", "8002/udp", "22/tcp"],
    );
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const [row] = (await runCli("check", `${port}/tcp`, "--json")).json().results;
    if (existsSync("/proc/net/tcp")) expect(row.process).toContain(`(${process.pid})`);
    expect((await runCli("check", `${port}/tcp`, "--expect", "in-use")).status).toBe(0);
    expect((await runCli("check", `${port}/tcp`, "--expect", "free")).status).toBe(1);
    server.close();
  });
});

describe("suggest", () => {
  it("gives as many User Ports as asked for, none of them assigned", async () => {
    const { results } = (await runCli("suggest", "--count", "3", "--json")).json();
    expect(results).toHaveLength(3);
    for (const port of results) {
      expect(port).toBeGreaterThan(1023);
      expect(port).toBeLessThan(49_152);
      expect((await runCli(`${port}`)).status).toBe(1);
    }
  });
});

describe("types", () => {
  it("has a service type's TXT keys", async (context) => {
    restingOn("printer 515/tcp,udp", "no nothing-here")(context);
    expect((await runCli("types", "_http._tcp", "--json")).json().results).toEqual([
      expect.objectContaining({ serviceType: "_http._tcp", kind: "keys", keys: ["u", "p", "path"] }),
    ]);
    expect((await runCli("types", "http", "--json")).json().results).toHaveLength(2);
    expect((await runCli("types", "printer")).stdout).toMatch(/^_printer\._tcp /m);
    expect((await runCli("types", "_nothing-here._tcp")).status).toBe(1);
  });

  it("knows every registered service name, and says where no TXT keys are recorded", async (context) => {
    restingOn(
      "printer 515/tcp,udp",
      "ipps 631/tcp",
      "hap 661/tcp",
      "flex-lm 27000-27009",
      "bootps 67/tcp",
      "mqtt 1883/tcp,udp",
      "mqtt",
    )(context);
    const { status, stdout } = await runCli("types", "_printer._tcp");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^_printer\._tcp +none recorded +spooler$/m)]);
    expect(stdout).toContain("TXT keys: none recorded");
    for (const type of ["_https._tcp", "_ipps._tcp", "_hap._tcp", "_http-alt._tcp", "_flex-lm._udp"])
      expect((await runCli("types", type)).stdout, type).toMatch(
        new RegExp(`^${type.replaceAll(".", "\\.")} `, "m"),
      );
    expect((await runCli("types", "_http-alt._tcp")).stdout).toContain("HTTP Alternate (see port 80)");
    expect((await runCli("types", "_bootps._tcp", "--json")).json().results).toEqual([
      expect.objectContaining({ serviceType: "_bootps._tcp", kind: "none" }),
    ]);
    expect((await runCli("types", "_mqtt._tcp", "--json")).json().results).toEqual([
      expect.objectContaining({ serviceType: "_mqtt._tcp", note: expect.stringContaining("topics=") }),
    ]);
  });

  it("says why a name is not a service type, and suggests only what is one", async (context) => {
    restingOn("meshcop udp", "dns-sd", "device-info", "printer 515/tcp,udp", "no prnter", "no nope")(context);
    const explain = async (type: string) => (await runCli("types", type)).stderr.trim();
    expect(await explain("_meshcop._tcp")).toBe(
      '"_meshcop._tcp" is not a DNS-SD service type: the service is registered as _meshcop._udp.',
    );
    for (const type of ["dns-sd", "_dns-sd._udp", "device-info"])
      expect(await explain(type)).toBe(
        `"${type}" is not a DNS-SD service type: the registry says that the name is not one.`,
      );
    expect(await explain("_prnter._tcp")).toContain("no service has that name. Did you mean printer");
    expect(await explain("nope")).not.toContain("Node.js");
  });

  it("has no historic alias, but what replaces it, and no name that the registry says is not a service type", async (context) => {
    restingOn("EtherNet-IP-1 2222/tcp,udp", "EtherNet/IP-1 2222/tcp,udp", "services")(context);
    expect((await runCli("types", "_EtherNet/IP-1._tcp")).stdout).toMatch(/^_EtherNet-IP-1\._tcp /m);
    expect((await runCli("types", "_services._tcp")).status).toBe(1);
  });

  it.each([
    "Acme Inc.._ipp._tcp.local",
    "C:\\100._ipp._tcp.local",
    ".hidden._ipp._tcp",
    "Dr\\.\\032No._IPP._tcp.local.",
  ])("reads a name whether it is escaped or not: %s", async (name) => {
    expect((await runCli("types", name)).stdout).toMatch(/^_ipp\._tcp /m);
  });
});

describe("the output", () => {
  it.skipIf(!existsSync("/dev/full"))(
    "that cannot be written is an error (skipped where there is no /dev/full)",
    () => {
      const full = openSync("/dev/full", "w");
      for (const command of ["443", "services"]) {
        const { status, stderr } = spawnSync(process.execPath, [bundle, command], {
          encoding: "utf8",
          stdio: ["ignore", full, "pipe"],
        });
        expect([status, stderr]).toEqual([2, expect.stringMatching(/^error: ENOSPC.*\n$/)]);
      }
      closeSync(full);
    },
  );

  it("is plain in a pipe, and where colours are not wanted", async () => {
    expect(startCli("443").stdout).not.toContain("\u001b");
    expect(runCliWith({ CI: "true", FORCE_COLOR: "1" }, "443").stdout).not.toContain("\u001b");
    expect((await runCli("443", "--no-color")).stdout).not.toContain("\u001b");
  });

  it("of --help is as wide as the terminal, without a word that is cut", () => {
    const program = buildProgram(() => {});
    for (const command of [program, ...program.commands]) {
      for (const helpWidth of [50, 60, 80]) {
        command.configureOutput({ getOutHelpWidth: () => helpWidth });
        const terms = command.createHelp().padWidth(command, command.createHelp());
        const lines = command.helpInformation().split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
          Math.max(helpWidth, terms + 2),
        );
      }
    }
  });

  it("of --help has examples for each command", async () => {
    for (const command of ["look-up", "search", "check", "suggest", "services", "types", "completions"]) {
      const { status, stdout } = await runCli(command, "--help");
      expect([status, stdout]).toEqual([0, expect.stringContaining("Examples:")]);
    }
  });

  it.each(["bash", "zsh", "fish"])("of completions for %s names every command", async (shell) => {
    expect((await runCli("completions", shell)).stdout).toMatch(/search.*check.*suggest.*services.*types/);
  });
});

describe("the bundle", () => {
  it("needs nothing but its own files, and ships its libraries' licences", () => {
    expect(readFileSync(bundle, "utf8")).not.toMatch(
      /require\("(?!node:)(?!fs|path|os|tty|util|events|child_process|process|string_decoder|assert|\.\/registry\.cjs")[^"]+"\)/,
    );
    const registry = readFileSync(new URL("../dist/registry.cjs", import.meta.url), "utf8");
    expect(registry).not.toMatch(/\brequire\(/);
    const licenses = readFileSync(new URL("../dist/LICENSES.txt", import.meta.url), "utf8");
    for (const library of ["commander", "fastest-levenshtein", "picocolors"])
      expect(licenses).toContain(`${library} `);
  });

  it("has the registry once, for the linter too", () => {
    const texts = ["ianakit", "lint", "registry"].map((name) =>
      readFileSync(new URL(`../dist/${name}.cjs`, import.meta.url), "utf8"),
    );
    expect(texts.map((text) => text.includes("World Wide Web HTTP"))).toEqual([false, false, true]);
  });
});
