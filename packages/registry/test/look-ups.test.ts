import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import * as details from "../src/details.js";
import {
  aliasesOf,
  findByName,
  findByPort,
  getPort,
  getServiceName,
  isUnauthorizedUseReported,
  portClass,
  portStatus,
  registryInfo,
  servicesWithoutPort,
  type TransportProtocol,
} from "../src/index.js";
import { csvRows } from "./read-rows.js";

const transport = fc.constantFrom<TransportProtocol>("tcp", "udp", "sctp", "dccp");
const port = fc.integer({ min: 0, max: 65_535 });
const namesAt = (...args: Parameters<typeof findByPort>) =>
  findByPort(...args).map(({ serviceName }) => serviceName);

describe("findByPort", () => {
  it("has the canonical service first and the historic names last", (context) => {
    restingOn(
      ...["submissions 465/tcp", "urd 465/tcp", "nfs 2049/udp", "shilp 2049/udp"],
      ...["EtherNet-IP-2 44818/tcp", "EtherNet/IP-2 44818/tcp", "no 80/dccp"],
    )(context);
    expect(namesAt(80, "tcp")).toEqual(["http", "www", "www-http"]);
    expect(namesAt(465, "tcp")).toEqual(["submissions", "urd"]);
    expect(namesAt(2049, "udp")).toEqual(["nfs", "shilp"]);
    expect(namesAt(44_818, "tcp")).toEqual(["EtherNet-IP-2", "EtherNet/IP-2"]);
  });

  it("knows ranges, and rows that name no transport protocol", (context) => {
    restingOn("x11 6000-6063/tcp", "flex-lm 27000-27009")(context);
    expect(findByPort(6010, "tcp")).toEqual([
      {
        serviceName: "x11",
        ports: { first: 6000, last: 6063 },
        transport: "tcp",
        aliasOf: undefined,
        foundByAlias: undefined,
      },
    ]);
    expect(namesAt(27_005, "dccp")).toEqual(["flex-lm"]);
    expect(findByPort(27_005).map((service) => service.transport)).toEqual([undefined]);
  });

  it("without a transport protocol has those of all four, one after the other", (context) => {
    restingOn(
      "submissions 465/tcp",
      "urd 465/tcp",
      "igmpv3lite 465/udp",
      "no 465/sctp",
      "no 465/dccp",
    )(context);
    expect(findByPort(465).map((service) => `${service.serviceName}/${service.transport}`)).toEqual([
      "submissions/tcp",
      "urd/tcp",
      "igmpv3lite/udp",
    ]);
  });

  it("begins with what getServiceName answers", () => {
    fc.assert(
      fc.property(port, transport, (number, protocol) => {
        expect(findByPort(number, protocol)[0]?.serviceName).toBe(getServiceName(number, protocol));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("names", () => {
  it("are compared without regard to case, of ASCII letters alone", (context) => {
    restingOn("EtherNet-IP-2 44818/tcp", "EtherNet/IP-2 44818/tcp")(context);
    expect(getPort("HTTPS", "tcp")).toBe(443);
    expect(getPort("ethernet-ip-2", "tcp")).toBe(44_818);
    expect(findByName("\u212aerberos")).toEqual([]);
    expect(findByName("DOMA\u0130N")).toEqual([]);
  });

  it("that are historic find what replaced them, and say by which alias", (context) => {
    restingOn("z39-50 210/tcp", "z39.50 210/tcp")(context);
    for (const find of [findByName, details.findByName]) {
      expect(find("z39.50", "tcp")).toMatchObject([
        { serviceName: "z39-50", foundByAlias: "z39.50", aliasOf: undefined },
        { serviceName: "z39.50", foundByAlias: undefined, aliasOf: "z39-50" },
      ]);
    }
    expect(aliasesOf("z39-50")).toEqual(["z39.50"]);
    expect(aliasesOf("http")).toEqual([]);
  });

  it("that are historic find their service wherever they stand", () => {
    for (const row of csvRows) {
      const [, target] = /This entry is an alias to "([^"]+)"/.exec(row["Assignment Notes"] ?? "") ?? [];
      const {
        "Service Name": alias = "",
        "Port Number": port = "",
        "Transport Protocol": transport = "",
      } = row;
      if (target === undefined || transport === "" || port === "") continue;
      const found = findByName(alias, {
        transport: transport as TransportProtocol,
        first: Number.parseInt(port, 10),
      });
      expect(found[0], alias).toMatchObject({ serviceName: target, foundByAlias: alias });
    }
  });

  it("have one primary port", (context) => {
    restingOn(
      ...["sql-net 66/udp", "sql*net 66/udp", "sql-net 150/udp", "epp 700/tcp", "epp 3044/tcp"],
      ...["x11 6000-6063/tcp", "flex-lm 27000-27009", "1password"],
    )(context);
    expect(getPort("http-alt", "tcp")).toBe(8080);
    expect(getPort("sql-net", "udp")).toBe(150);
    expect(getPort("epp", "tcp")).toBe(700);
    expect(getPort("x11", "tcp")).toBe(6000);
    expect(getPort("flex-lm", "sctp")).toBe(27_000);
    expect(getPort("1password", "tcp")).toBeUndefined();
  });

  it("give the same answers before and after the index is built", () => {
    const names = ["https", "HTTPS", "http-alt", "z39.50", "rdp", "nothing-here"];
    const before = names.map((name) => findByName(name));
    for (let look = 0; look < 100; look++) findByName("https");
    expect(names.map((name) => findByName(name))).toEqual(before);
  });

  it("without a port are listed", (context) => {
    const expected = csvRows.filter((row) => row["Service Name"] !== "" && row["Port Number"] === "");
    expect(servicesWithoutPort()).toHaveLength(expected.length);
    restingOn("rdp", "rdp")(context);
    expect(servicesWithoutPort().filter(({ serviceName }) => serviceName === "rdp")).toHaveLength(2);
  });
});

describe("a port's status", () => {
  it("is what its rows say", (context) => {
    restingOn("no 4/tcp", "no 24/tcp", "no 49151/dccp", "no 25/dccp", "flex-lm 27000-27009")(context);
    expect(portStatus(443, "tcp")).toBe("assigned");
    expect(portStatus(0, "tcp")).toBe("reserved");
    expect(portStatus(4, "tcp")).toBe("unassigned");
    expect(portStatus(24, "tcp")).toBe("assigned");
    expect(portStatus(49_151, "dccp")).toBe("reserved");
    expect(portStatus(49_152, "udp")).toBe("dynamic");
    expect(portStatus(25, "dccp")).toBe("unassigned");
    expect(portStatus(27_005, "sctp")).toBe("assigned");
  });

  it("is assigned wherever there is a service, and dynamic from 49152 on alone", () => {
    fc.assert(
      fc.property(port, transport, (number, protocol) => {
        const status = portStatus(number, protocol);
        expect(status === "dynamic").toBe(number > 49_151);
        if (findByPort(number, protocol).length > 0) expect(status).toBe("assigned");
      }),
      { numRuns: 2000 },
    );
  });

  it("has a class with its range and procedures, which nobody can change", () => {
    expect(portClass(1023)).toMatchObject({
      name: "system",
      first: 0,
      last: 1023,
      procedures: ["IETF Review", "IESG Approval"],
    });
    expect(portClass(1024)).toMatchObject({ name: "user", last: 49_151 });
    expect(portClass(65_535)).toMatchObject({ name: "dynamic", procedures: [] });
    expect(Object.isFrozen(portClass(1)) && Object.isFrozen(portClass(1).procedures)).toBe(true);
  });

  it("tells of unauthorized use, with a service or without", () => {
    const reported = csvRows.filter((row) => row["Unauthorized Use Reported"] !== "");
    expect(reported.length).toBeGreaterThan(50);
    for (const row of reported) {
      const first = Number(row["Port Number"]?.split("-")[0]);
      const protocol = (row["Transport Protocol"] || "tcp") as TransportProtocol;
      expect(isUnauthorizedUseReported(first, protocol), `${first}/${protocol}`).toBe(true);
    }
    expect(isUnauthorizedUseReported(443, "tcp")).toBe(false);
  });
});

describe("arguments", () => {
  it.each([-1, 1.5, Number.NaN, 65_536, Number.POSITIVE_INFINITY])(
    "the port %d is a RangeError that says what was expected",
    (bad) => {
      for (const look of [
        findByPort,
        getServiceName,
        portStatus,
        portClass,
        isUnauthorizedUseReported,
        details.findByPort,
      ]) {
        expect(() => look(bad, "tcp")).toThrow(RangeError);
        expect(() => look(bad, "tcp")).toThrow(/0 to 65535/);
      }
    },
  );

  it.each(["80", null, undefined, {}, [80], true])("the port %j is a TypeError", (bad) => {
    expect(() => findByPort(bad as never, "tcp")).toThrow(TypeError);
    expect(() => getServiceName(bad as never, "tcp")).toThrow(TypeError);
  });

  it.each(["TCP", "quic", "__proto__", "constructor", "toString", ""])(
    "the transport protocol %j is a RangeError",
    (bad) => {
      expect(() => getServiceName(80, bad as never)).toThrow(RangeError);
      expect(() => getPort("http", bad as never)).toThrow(/tcp, udp, sctp or dccp/);
    },
  );

  it.each([null, 1, {}, Symbol("tcp")])("the transport protocol %s is a TypeError", (bad) => {
    expect(() => getServiceName(80, bad as never)).toThrow(TypeError);
  });

  it("a name that is merely unknown has an empty answer; one that is none an error", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", " ", "http\n", "\0"]) {
      expect(findByName(name)).toEqual([]);
      expect(getPort(name, "tcp")).toBeUndefined();
      expect(aliasesOf(name)).toEqual([]);
      expect(details.findByName(name)).toEqual([]);
    }
    expect(() => getPort("", "tcp")).toThrow(RangeError);
    expect(() => findByName(80 as never)).toThrow(TypeError);
  });

  it.each([[null], [undefined], [{}], ["http"], [{ serviceName: 80 }]])(
    "%j is no service that has details: a TypeError says so",
    (bad) => {
      expect(() => details.getDetails(bad as never)).toThrow(
        /^getDetails takes a service that a look-up found/,
      );
    },
  );

  it("of any kind end in an answer, a TypeError or a RangeError", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (first, second) => {
        for (const look of [
          findByPort,
          findByName,
          getPort,
          getServiceName,
          portStatus,
          portClass,
          aliasesOf,
          details.findByName,
        ]) {
          try {
            (look as (...args: unknown[]) => unknown)(first, second);
          } catch (error) {
            expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
          }
        }
      }),
    );
  });
});

describe("results", () => {
  it("of names and ports are frozen through and through", () => {
    for (const services of [
      findByPort(443, "tcp"),
      findByPort(443),
      findByPort(4, "tcp"),
      findByName("https", "tcp"),
      findByName("z39.50"),
      findByName("nothing-here"),
    ]) {
      expect(Object.isFrozen(services)).toBe(true);
      expect(services.every((service) => Object.isFrozen(service) && Object.isFrozen(service.ports))).toBe(
        true,
      );
    }
    expect(Object.isFrozen(registryInfo) && Object.isFrozen(registryInfo.knownGaps)).toBe(true);
  });

  it("with every column are each caller's own", (context) => {
    restingOn("z39-50 210/tcp", "z39.50 210/tcp")(context);
    const [https] = details.findByPort(443, "tcp");
    (https as { description: string }).description = "changed";
    details.findByPort(443, "tcp").length = 0;
    expect(details.findByPort(443, "tcp")[0]?.description).toBe("http protocol over TLS/SSL");
    servicesWithoutPort().length = 0;
    aliasesOf("z39-50").length = 0;
    expect(servicesWithoutPort().length).toBeGreaterThan(800);
    expect(aliasesOf("z39-50")).toHaveLength(1);
  });

  it("are the same the second time, whatever was asked between", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(port, fc.option(transport, { nil: undefined }))), (asked) => {
        const answers = asked.map(([number, protocol]) => findByPort(number, protocol));
        expect(asked.map(([number, protocol]) => findByPort(number, protocol))).toEqual(answers);
      }),
    );
  });

  it("hold no person's address", () => {
    const text = JSON.stringify([...details.assignments(), ...details.portRemarks()]);
    expect(text).not.toMatch(/[\w.-]+[@&][\w-]+\.\w|_at_| at \w+\.com/);
  });

  it("say which snapshot they are of", () => {
    const {
      asOf: date,
      sha256,
      rows: rowCount,
      knownGaps,
    } = JSON.parse(readFileSync(new URL("../../../data/provenance.json", import.meta.url), "utf8"));
    expect(registryInfo).toMatchObject({ date, sha256, rowCount });
    // A row that stands twice counts twice.
    expect(rowCount).toBeGreaterThanOrEqual(csvRows.length);
    expect(registryInfo.knownGaps).toHaveLength(knownGaps?.length ?? 0);
  });
});
