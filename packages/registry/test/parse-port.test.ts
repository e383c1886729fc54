import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { formatPort, getPort, parsePort, services, TRANSPORT_PROTOCOLS } from "../src/index.js";

const port = fc.integer({ min: 0, max: 65_535 });
const parsed = fc.record({
  ports: fc
    .tuple(port, port)
    .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) })),
  transport: fc.option(fc.constantFrom(...TRANSPORT_PROTOCOLS), { nil: undefined }),
});

describe("parsePort", () => {
  it("reads what formatPort writes", () => {
    fc.assert(
      fc.property(parsed, (written) => {
        expect(parsePort(formatPort(written))).toEqual(written);
      }),
    );
  });

  it.for<
    readonly [text: string, first: number, last: number, transport: string | undefined, ...facts: string[]]
  >([
    ["443", 443, 443, undefined],
    ["443/tcp", 443, 443, "tcp"],
    ["tcp/443", 443, 443, "tcp"],
    ["TCP 443", 443, 443, "tcp"],
    ["443 tcp", 443, 443, "tcp"],
    ["tcp:443", 443, 443, "tcp"],
    ["https", 443, 443, undefined],
    ["https/tcp", 443, 443, "tcp"],
    ["udp https", 443, 443, "udp"],
    ["6000-6063/udp", 6000, 6063, "udp"],
    ["6000 - 6063", 6000, 6063, undefined],
    [":443", 443, 443, undefined],
    ["host:443", 443, 443, undefined],
    ["example.com:443/udp", 443, 443, "udp"],
    ["host:https", 443, 443, undefined],
    ["*:80", 80, 80, undefined],
    ["[::1]:443", 443, 443, undefined],
    ["[fe80::1%eth0]:22", 22, 22, undefined],
    ["https://example.com", 443, 443, undefined],
    ["tcp://example.com:80", 80, 80, "tcp"],
    ["udp://example.com:53", 53, 53, "udp"],
    ["HTTPS://example.com:/", 443, 443, undefined],
    ["https://user:secret@[::1]:8443/path?a=b:1#c", 8443, 8443, undefined],
    ["wss://example.com", 443, 443, undefined],
    ["ssh://git@example.com/repository", 22, 22, undefined, "ssh 22/tcp,udp,sctp"],
    ["user@example.com:22", 22, 22, undefined],
    ["root@[2001:db8::1]:2222", 2222, 2222, undefined],
    ["git@example.com:22/tcp", 22, 22, "tcp"],
    ["postgres://user:secret@db/app", 5432, 5432, undefined],
    ["postgresql+psycopg2://db", 5432, 5432, undefined],
    ["jdbc:postgresql://db/app", 5432, 5432, undefined],
    ["jdbc:sqlserver://db;databaseName=app", 1433, 1433, undefined, "ms-sql-s 1433/tcp,udp"],
    ["mqtts://broker", 8883, 8883, undefined, "secure-mqtt 8883/tcp,udp"],
    ["rediss://cache", 6379, 6379, "tcp", "redis 6379/tcp"],
    ["amqps://broker", 5671, 5671, undefined, "amqps 5671/tcp,udp"],
    ["mongodb+srv://cluster.example.com", 27017, 27017, "tcp", "mongodb 27017/tcp"],
    ["neo4j+s://graph", 7687, 7687, "tcp", "bolt 7687/tcp"],
    ["sftp://files.example.com", 22, 22, undefined, "ssh 22/tcp,udp,sctp"],
    ["smb://server/share", 445, 445, undefined, "microsoft-ds 445/tcp,udp"],
    ["vnc://desktop", 5900, 5900, undefined, "rfb 5900/tcp,udp"],
    ["git+ssh://git@example.com/x.git", 22, 22, undefined, "ssh 22/tcp,udp,sctp"],
    ["svn+https://example.com", 443, 443, undefined],
    ["coap+tcp://sensor", 5683, 5683, "tcp", "coap 5683/tcp"],
    ["coaps+ws://sensor", 80, 80, undefined],
    ["  80 ", 80, 80, undefined],
    ["914c/g", 211, 211, undefined, "914c-g 211/tcp,udp", "914c/g 211/tcp,udp"],
    ["EtherNet/IP-1", 2222, 2222, undefined, "EtherNet-IP-1 2222/tcp,udp", "EtherNet/IP-1 2222/tcp,udp"],
    ["802-11-iapp", 3517, 3517, undefined, "802-11-iapp 3517/tcp,udp"],
    ["http-alt/tcp", 8080, 8080, "tcp"],
    ["syslog", 514, 514, "udp"],
  ])("reads %j", ([text, first, last, transport, ...facts], context) => {
    restingOn(...facts)(context);
    expect(parsePort(text)).toEqual({ ports: { first, last }, transport });
  });

  it("reads every registered name over each of its transport protocols", () => {
    for (const { serviceName, transport } of services()) {
      for (const each of transport === undefined ? TRANSPORT_PROTOCOLS : [transport]) {
        expect(parsePort(`${serviceName}/${each}`).ports.first, serviceName).toBe(getPort(serviceName, each));
      }
    }
  });

  it.for<readonly [text: string, expected: string, ...facts: string[]]>([
    ["", "a port or a service name at character 1, not the end"],
    ["  ", "a port or a service name at character 3, not the end"],
    ["65536", "a port from 0 to 65535 at character 1"],
    ["443-70000", "a port from 0 to 65535 at character 5"],
    ["100-20", 'a last port from 100 on at character 5, not "20"'],
    ["443/foo", 'tcp, udp, sctp or dccp at character 5, not "foo"'],
    ["443/", "tcp, udp, sctp or dccp at character 5, not the end"],
    ["https/dccp", "a service that is registered over dccp (this one is over tcp, udp, sctp) at character 1"],
    ["2001:db8::1", "an IPv6 address in brackets"],
    ["::1:443", "an IPv6 address in brackets"],
    ["[::1]", "a colon and a port at character 6, not the end"],
    ["[host]:443", "an IPv6 address in brackets at character 1"],
    ["localhost:99999", 'a port from 0 to 65535 at character 11, not "99999"'],
    ["host:", "a port or a service name that is registered with a port at character 6, not the end"],
    ["8080:80", 'a host at character 1, not "8080"'],
    ["http://host:x", "a colon and a port at character 12"],
    ["file:///etc", "a scheme that is a registered service"],
    ["/443", 'a port or a service name at character 1, not "/443"'],
    ["443 tcp udp", 'the end of the port at character 5, not "tcp"'],
    ["1.2.3.4", "a colon and a port at character 8, not the end"],
    ["80-", "a last port at character 4, not the end"],
    ["80-90-100", 'a last port at character 4, not "90-100"'],
    ["80,443", 'the end of the port at character 3, not ",443"'],
    ["quic/443", 'tcp, udp, sctp or dccp at character 1, not "quic"'],
    ["port 443", 'tcp, udp, sctp or dccp at character 1, not "port"'],
    ["-1", "a port or a service name"],
    ["1.5", 'the end of the port at character 2, not ".5"'],
    ["0x50", "a port or a service name"],
    ["\uff14\uff14\uff13", "a port or a service name"],
    ["udp/tcp", 'a port or a service name that is registered with a port at character 1, not "udp"', "udp"],
    ["tcp udp", 'a port or a service name that is registered with a port at character 1, not "tcp"', "tcp"],
    [
      "postgres",
      'a port or a service name that is registered with a port at character 1, not "postgres"',
      "no postg*",
    ],
  ])("refuses %j", ([text, expected, ...facts], context) => {
    restingOn(...facts)(context);
    expect(() => parsePort(text)).toThrow(RangeError);
    expect(() => parsePort(text)).toThrow(`cannot read ${JSON.stringify(text)}: expected ${expected}`);
  });

  it("throws nothing but RangeError on any text, and TypeError on anything else", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d:/\-[\] tcpudhs.@]{0,12}$/));
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parsePort(text).ports.last).toBeLessThan(65_536);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
    expect(() => parsePort(443 as never)).toThrow(TypeError);
    expect(() => parsePort(null as never)).toThrow("a port in text is a string, not null");
  });
});

describe("formatPort", () => {
  it("refuses what is not a port, a range or a transport protocol", () => {
    const write = (first: number, last: number, transport?: string) => () =>
      formatPort({ ports: { first, last }, transport: transport as never });
    expect(write(-1, 5)).toThrow(RangeError);
    expect(write(5, 70_000)).toThrow(RangeError);
    expect(write(6, 5)).toThrow("the range 6-5 is reversed");
    expect(write(5, 6, "quic")).toThrow(/tcp, udp, sctp or dccp/);
    expect(write("5" as never, 6)).toThrow(TypeError);
    for (const wrong of [null, undefined, {}, 443, { ports: null }, { ports: 443 }, { ports: {} }])
      expect(() => formatPort(wrong as never)).toThrow("formatPort takes what parsePort returns");
  });
});
