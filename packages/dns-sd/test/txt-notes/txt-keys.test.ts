import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { txtKeys } from "../../src/txt.js";

describe("the TXT keys of a service", () => {
  it("are those of its note, in its order", () => {
    expect(txtKeys("http")).toMatchObject({ kind: "keys", keys: ["u", "p", "path"] });
    expect(txtKeys("HTTP", "tcp")?.note).toContain("path=<path");
  });

  it("are found by the service type too, as a browser holds it", (context) => {
    restingOn("no 80/dccp")(context);
    expect(txtKeys("_http._tcp")).toBe(txtKeys("http", "tcp"));
    expect(txtKeys("_HTTP._tcp.")).toBe(txtKeys("http", "tcp"));
    expect(txtKeys("_http._tcp", "udp")).toBeUndefined();
    expect(txtKeys("_http")).toBeUndefined();
  });

  it("are nothing where a service has no note or is not registered", (context) => {
    restingOn("no no-such-service")(context);
    for (const name of ["bgp", "no-such-service", "", "__proto__", "constructor"])
      expect(txtKeys(name)).toBeUndefined();
  });

  it("cannot be changed for others", () => {
    const txt = txtKeys("http");
    expect(Object.isFrozen(txt) && txt?.kind === "keys" && Object.isFrozen(txt.keys)).toBe(true);
  });

  it("of no name at all are an error", () => {
    for (const wrong of [undefined, 80, null]) expect(() => txtKeys(wrong as never)).toThrow(TypeError);
    expect(() => txtKeys(null as never)).toThrow("a service name is a string, not null");
  });

  it("of an unknown transport protocol are an error, not an empty answer", () => {
    for (const wrong of ["quic", "TCP", "_tcp", "", null, 6])
      expect(() => txtKeys("http", wrong as never), String(wrong)).toThrow(TypeError);
    expect(() => txtKeys("http", "quic" as never)).toThrow(
      'transport protocol "quic" is unknown: expected tcp, udp, sctp or dccp',
    );
  });
});
