import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { type Answer, readQueries, resolve, resolveQuery } from "../../src/resolve.js";
import { FIRST_ANSWERS, HELD_ANSWERS, isRegistered, MOST_OTHER_ANSWERS } from "./first-answers.js";
import { SECOND_ANSWERS } from "./names-people-say.js";

const portOf = (answer: Answer) =>
  answer.kind === "service" ? answer.services[0]?.ports?.first : answer.use.port;
const transportOf = (answer: Answer) =>
  answer.kind === "service" ? answer.services[0]?.transport : answer.use.transport;
const titleOf = (answer: Answer) =>
  answer.kind === "service" ? answer.serviceName : `not IANA's: ${answer.use.product}`;

/** An answer in as many words as the expected one. */
function describeAnswer(answer: Answer | undefined, expected: string): string {
  if (answer === undefined) return "nothing";
  const [place = "", ...title] = expected.split(" ");
  const port = place.includes("/") ? `${portOf(answer)}/${transportOf(answer)}` : `${portOf(answer)}`;
  return title.length === 0 ? port : `${port} ${titleOf(answer)}`;
}

/** The ports of services in their order, each once. */
function listPorts(answers: readonly Answer[]): string {
  return [...new Set(answers.filter(({ kind }) => kind === "service").map(portOf))].join(",");
}

describe("the first answer", () => {
  it("to every query of the table is the expected one, as long as the registry holds it", () => {
    const wrong = HELD_ANSWERS.flatMap(([query, expected]) => {
      // What comes after the first answer takes most of the time, and is asked for elsewhere.
      const answers = resolve(query, expected.includes(",") ? {} : { limit: 1 });
      const got = expected.includes(",") ? listPorts(answers) : describeAnswer(answers[0], expected);
      return got === expected ? [] : [`${JSON.stringify(query)}: ${got}, not ${expected}`];
    });
    const share = (FIRST_ANSWERS.length - wrong.length) / FIRST_ANSWERS.length;
    console.log(`${(share * 100).toFixed(1)} % of ${FIRST_ANSWERS.length} first answers are right`);
    expect(wrong.slice(MOST_OTHER_ANSWERS)).toEqual([]);
    expect(FIRST_ANSWERS.length).toBeGreaterThan(700);
  });

  it.each(SECOND_ANSWERS.filter((each) => each.every(isRegistered)))(
    "to %s is the registered service, and the next one what most people mean",
    (query, ...expected) => {
      expect(
        resolve(query)
          .slice(0, 2)
          .map((answer, at) => describeAnswer(answer, expected[at] ?? "")),
      ).toEqual(expected);
    },
  );

  it.for([
    ["postgres", "no postg*"],
    ["k8s", "no k8s"],
    ["kafka", "no kafka"],
    ["rdp", "rdp", "rdp", "ms-wbt-server 3389/tcp,udp"],
    ["smb", "smb", "microsoft-ds 445/tcp,udp"],
    ["whois", "no whois", "nicname 43/tcp,udp"],
    ["dns", "no dns"],
    ["vnc", "no vnc", "rfb 5900/tcp,udp"],
    ["mail", "mail", "smtp 25/tcp,udp"],
    ["wireguard", "no wireguard"],
    ["plex", "plex 32400/tcp"],
    ["krb5", "no krb5", "kerberos 88/tcp,udp"],
  ])("to %s says by what it was found", ([word = "", ...facts], context) => {
    restingOn(...facts)(context);
    const [answer] = resolve(word.toUpperCase());
    expect(answer).toMatchObject({
      word,
      matchedBy: word === "plex" ? "name" : answer?.kind === "common use" ? "common use" : "nickname",
    });
  });
});

describe("answers", () => {
  const titles = (text: string, options?: Parameters<typeof resolve>[1]) =>
    resolve(text, options).map(titleOf);

  it("come in the order of the stages", (context) => {
    restingOn("rdp", "rdp", "ms-wbt-server 3389/tcp,udp")(context);
    const stages = [
      "name",
      "nickname",
      "name without a port",
      "common use",
      "beginning",
      "misspelling",
      "words",
    ];
    for (const text of ["rdp", "mqtt", "redis", "print", "vnc", "http", "nfs"]) {
      const places = resolve(text, { limit: 50 })
        // A swap of two characters stands among the beginnings.
        .filter(({ word }) => word.length !== text.length || word === text)
        .map(({ matchedBy }) => stages.indexOf(matchedBy));
      expect(places, text).toEqual(places.toSorted((left, right) => left - right));
    }
    expect(titles("rdp").indexOf("ms-wbt-server")).toBe(0);
    expect(titles("rdp")).toContain("rdp");
  });

  it("hold each service once, and no more than are asked for", () => {
    for (const text of ["http", "sql", "remote desktop", "443"]) {
      expect(new Set(titles(text)).size, text).toBe(titles(text).length);
    }
    for (const text of ["http", "htps", "sql", "remote desktop", "kafka", "pi hole"])
      for (const limit of [1, 3]) expect(resolve(text, { limit })).toEqual(resolve(text).slice(0, limit));
  });

  it("are of one transport protocol if that is asked for, in the text or besides", () => {
    for (const answers of [resolve("dns/udp"), resolve("dns", { transport: "udp" }), resolve("53 udp")]) {
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        const transports =
          answer.kind === "service"
            ? answer.services.map(({ transport }) => transport)
            : [answer.use.transport];
        expect(transports.filter((transport) => transport !== "udp" && transport !== undefined)).toEqual([]);
      }
    }
  });

  it("to a port have what is commonly seen on it after what IANA assigned it to", (context) => {
    restingOn("hbci 3000/tcp", "remoteware-cl 3000/tcp", "no 5173/tcp")(context);
    const [first, ...others] = resolve("3000/tcp");
    expect(first).toMatchObject({ kind: "service", serviceName: "hbci", matchedBy: "port" });
    expect(others.map(titleOf)).toContain("not IANA's: Grafana");
    expect(resolve("5173/tcp").map(titleOf)).toEqual(["not IANA's: Vite"]);
  });

  it("that must be exact leave guesses out", (context) => {
    restingOn("rdp", "rdp", "ms-wbt-server 3389/tcp,udp", "no htps")(context);
    expect(resolve("htps", { isExact: true })).toEqual([]);
    expect(titles("rdp", { isExact: true })).toEqual(["ms-wbt-server", "rdp"]);
  });

  it("to a range of all ports have every service with a port", () => {
    expect(new Set(titles("0-65535/tcp").filter((title) => !title.startsWith("not"))).size).toBeGreaterThan(
      5900,
    );
  });

  it.for([
    ["snmp trap", "snmptrap", "snmptrap 162/tcp,udp"],
    ["my sql", "mysql", "mysql 3306/tcp,udp"],
    ["remote desktp", "ms-wbt-server", "ms-wbt-server 3389/tcp,udp"],
    ["remote destkop", "ms-wbt-server", "ms-wbt-server 3389/tcp,udp"],
    ["post-gres", "postgresql", "no postg*", "no post-g*"],
  ])("to %j find what is meant", ([words = "", serviceName, ...facts], context) => {
    restingOn(...facts)(context);
    expect(titles(words)[0]).toBe(serviceName);
  });

  it("are empty for a word that resembles no name", (context) => {
    restingOn("no qqqqzzzz")(context);
    expect(resolve("qqqqzzzz")).toEqual([]);
    expect(resolve("__proto__", { isExact: true })).toEqual([]);
    expect(resolve("constructor", { isExact: true })).toEqual([]);
  });
});

describe("what looks like a port and is none is refused", () => {
  it.each([
    ["", /empty/],
    ["65536", /a port from 0 to 65535 at character 1/],
    ["70000/tcp", /a port from 0 to 65535/],
    ["100-20", /a last port from 100 on/],
    ["6063-6000/udp", /a last port from 6063 on/],
    ["443/foo", /tcp, udp, sctp or dccp/],
    ["https/quic", /tcp, udp, sctp or dccp/],
    ["2001:db8::1", /brackets/],
    ["2001:db8::1:443", /brackets/],
    ["localhost:99999", /a port from 0 to 65535 at character 11/],
    ["80,70000", /a port from 0 to 65535/],
  ])("%j", (text, message) => {
    expect(() => resolve(text)).toThrow(RangeError);
    expect(() => resolve(text)).toThrow(message);
  });

  it.for([
    ["80,443 ssh", "80,443,22", "ssh 22/tcp"],
    ["443 ssh", "443,22", "ssh 22/tcp"],
    ["ssh 8080/tcp", "22,8080", "ssh 22/tcp"],
    ["nats://localhost", "4222", "no nats"],
    ["clickhouse://db:9000", "9000"],
    ["postgres://db", "5432"],
    ["user@host:22", "22", "ssh 22/tcp"],
    ["https://a.example http://b.example", "443,80"],
    ["https://a.example:8443/x _ipp._tcp ssh", "8443,631,22", "ssh 22/tcp"],
    ["postgres://db, nats://x user@host:22", "5432,4222,22", "no nats", "ssh 22/tcp"],
    ["jdbc:sqlserver://db;databaseName=app", "1433", "ms-sql-s 1433/tcp,udp"],
    ["https://example.com/a path", "443"],
  ])("but %j is read", ([text = "", ports, ...facts], context) => {
    restingOn(...facts)(context);
    const first = readQueries(text).map((query) => resolveQuery(query).map(portOf).at(0));
    expect(first.join()).toBe(ports);
  });

  it("and so is an address without a port", () => {
    expect(() => resolve("user@example.com")).toThrow(
      "expected a colon and a port at character 17, not the end",
    );
  });

  it("a query that is not one is refused by what it should be", () => {
    for (const wrong of ["rdp", 443, undefined, null, {}, []])
      expect(() => resolveQuery(wrong as never)).toThrow(
        /^a query is an object that readQueries returns, not/,
      );
  });

  it("and what is not a text too", () => {
    expect(() => resolve(443 as never)).toThrow(TypeError);
  });

  it("and options that are not options", () => {
    for (const text of ["https", "443"]) {
      for (const wrong of ["quic", "TCP", ""])
        expect(() => resolve(text, { transport: wrong as never }), wrong).toThrow(
          "expected tcp, udp, sctp or dccp",
        );
      expect(() => resolve(text, { transport: null as never })).toThrow(TypeError);
      for (const wrong of ["udp", 5, ["udp"]])
        expect(() => resolve(text, wrong as never), String(wrong)).toThrow("the options are an object");
      for (const limit of [-1, Number.NaN, Number.NEGATIVE_INFINITY, null as never])
        expect(() => resolve(text, { limit })).toThrow(`limit is 0 or more, not ${limit}`);
      expect(() => resolve(text, { limit: "many" as never })).toThrow(RangeError);
    }
    expect(resolve("http", { limit: 0 })).toEqual([]);
    expect(resolve("http", { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(20);
  });
});
