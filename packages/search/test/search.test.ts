import { describe, expect, it } from "vitest";
import { buildIndex, parseQuery, searchServices } from "../src/index.js";

describe("the index", () => {
  const index = buildIndex();
  const find = (words: string) => searchServices(index, words);

  it.each([
    ["https", "https", "its name"],
    ["z39.50", "z39-50", "a historic name"],
    ["rdp", "ms-wbt-server", "a nickname"],
    ["secure shell", "ssh", "its description"],
    ["postgresq", "postgresql", "a beginning"],
    ["kerberus", "kerberos", "a typing error"],
  ])("finds %s as %s by %s", (words, serviceName) => {
    expect(find(words).slice(0, 3)).toContainEqual(expect.objectContaining({ serviceName }));
  });

  it.each(["https", "HTTP", "vnc", "z39.50"])("puts what is called exactly %s first", (words) => {
    const [{ serviceName = "", nicknames = [], aliases = [] } = {}] = find(words);
    expect([serviceName, ...nicknames, ...aliases]).toContain(words.toLowerCase());
  });

  it.each([
    ["snmp trap", "snmptrap"],
    ["my sql", "mysql"],
  ])("puts what is called %j in one word first", (words, serviceName) => {
    expect(find(words)[0]?.serviceName).toBe(serviceName);
    expect(searchServices(index, words, (name) => name !== serviceName)).not.toContainEqual(
      expect.objectContaining({ serviceName }),
    );
  });

  it("finds only what is wanted", () => {
    const isWanted = (serviceName: string) => serviceName.endsWith("s");
    const names = searchServices(index, "http", isWanted).map(({ serviceName }) => serviceName);
    expect(names).toContain("https");
    expect(names.filter((name) => !isWanted(name))).toEqual([]);
  });

  it("holds a service once, with its ports, its nicknames and its historic names", () => {
    const [found] = find("z39-50");
    expect(found).toMatchObject({
      serviceName: "z39-50",
      ports: ["210/tcp", "210/udp"],
      nicknames: [],
      aliases: ["z39.50"],
    });
    expect(find("z39.50").map(({ serviceName }) => serviceName)).not.toContain("z39.50");
    expect(find("rdp").find(({ serviceName }) => serviceName === "ms-wbt-server")?.nicknames).toContain(
      "rdp",
    );
  });
});

describe("a query", () => {
  it("is ports or a name, over one transport protocol or any", () => {
    expect(parseQuery("6000-6063/tcp")).toEqual({
      kind: "ports",
      ports: { first: 6000, last: 6063 },
      transport: "tcp",
    });
    expect(parseQuery("https/UDP")).toEqual({ kind: "name", serviceName: "https", transport: "udp" });
    expect(parseQuery("cl/1")).toEqual({ kind: "name", serviceName: "cl/1", transport: undefined });
  });

  it("of a port that is none says so", () => {
    expect(() => parseQuery("65536")).toThrow("65536 is no port");
    expect(() => parseQuery("9-8")).toThrow("reversed");
  });
});
