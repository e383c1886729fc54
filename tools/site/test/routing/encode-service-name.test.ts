import { assignments } from "@ianakit/registry";
import { describe, expect, it } from "vitest";
import { decodeServiceName, encodeServiceName } from "../../src/routing/route.js";

const names = [...new Set([...assignments()].map(({ serviceName }) => serviceName.toLowerCase()))];

describe("the address of a service", () => {
  it("is its name in lower case", () => {
    expect(encodeServiceName("EtherCAT-2")).toBe("ethercat-2");
  });

  it("holds nothing that a browser, a file host or a file system takes for its own", () => {
    expect(["cl/1", "whois++", "sql*net", "z39.50", "..", "a~b"].map(encodeServiceName)).toEqual([
      "cl~2F1",
      "whois~2B~2B",
      "sql~2Anet",
      "z39.50",
      "~2E~2E",
      "a~7Eb",
    ]);
    for (const name of names) expect(encodeServiceName(name)).toMatch(/^[a-z0-9_~][\w.~-]*$/);
  });

  it("leads back to the name, for every name of the registry", () => {
    expect(names.length).toBeGreaterThan(7000);
    expect(names.map((name) => decodeServiceName(encodeServiceName(name)))).toEqual(names);
    expect(new Set(names.map(encodeServiceName)).size).toBe(names.length);
  });

  it("may be percent-encoded by hand", () => {
    expect(decodeServiceName("cl%2F1")).toBe("cl/1");
    expect(decodeServiceName("100%")).toBeUndefined();
  });
});
