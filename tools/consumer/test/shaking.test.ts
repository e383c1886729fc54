import { createRequire } from "node:module";
import { join } from "node:path";
import { BUNDLERS, bundle } from "@ianakit/bench/bundle";
import { describe, expect, inject, it } from "vitest";
import { isFirstSnapshot } from "../../../vitest.embedded-rows.js";

const consumer = inject("consumer");
const MOST_BYTES = 40;
/** An update adds members: its limit is what each may have. */
const MOST_BYTES_OF_ENUM = isFirstSnapshot
  ? 65_000
  : Object.keys(createRequire(join(consumer, "main.js"))("@ianakit/tcp")).length * 12;

const CONSTANTS = [
  ["a named import", 'import { HTTPS } from "@ianakit/tcp";\nconsole.log(HTTPS);\n', "443"],
  ["import * as", 'import * as tcp from "@ianakit/tcp";\nconsole.log(tcp.HTTPS);\n', "443"],
] as const;

const SERVICE_TYPE = 'import { IPP_TCP } from "@ianakit/dns-sd";\nconsole.log(IPP_TCP);\n';
const PROBE_BYTES = Buffer.byteLength('console.log("_ipp._tcp");');
const UNUSED_ENUM = 'import { TcpPort } from "@ianakit/tcp/enum";\n';
const MEMBER = 'import { TcpPort } from "@ianakit/tcp/enum";\nconsole.log(TcpPort.HTTPS);\n';

describe.each(BUNDLERS)("%s", (bundler) => {
  it.each(CONSTANTS)("leaves of one constant, by %s, at most 40 bytes", async (name, code, value) => {
    const text = await bundle(bundler, consumer, `constant-${bundler}-${name.replace(/\W/g, "")}`, code);
    expect(text).toContain(value);
    expect(Buffer.byteLength(text), text.slice(0, 200)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("leaves of one service type its text and at most 25 bytes", async () => {
    const text = await bundle(bundler, consumer, `service-type-${bundler}`, SERVICE_TYPE);
    expect(text).toContain("_ipp._tcp");
    expect(Buffer.byteLength(text), text.slice(0, 200)).toBeLessThanOrEqual(PROBE_BYTES + 25);
  });

  it("leaves nothing of an enum that no line uses, and of one that a line uses the whole in 65 kB", async () => {
    const unused = await bundle(bundler, consumer, `unused-${bundler}`, `${UNUSED_ENUM}console.log(443);\n`);
    expect(Buffer.byteLength(unused), unused.slice(0, 200)).toBeLessThanOrEqual(MOST_BYTES);
    const text = await bundle(bundler, consumer, `member-${bundler}`, MEMBER);
    expect(text).toContain("HTTPS");
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES_OF_ENUM);
  });
});

const MEMBERS_AS_TYPES = `import { HTTPS } from "@ianakit/tcp";
import type { TcpPort } from "@ianakit/tcp/enum";
const port: TcpPort.HTTPS = HTTPS;
console.log(port);
`;

describe("esbuild", () => {
  it("leaves as little of an enum used as a type, its values the constants'", async () => {
    const text = await bundle("esbuild", consumer, "member-as-type", MEMBERS_AS_TYPES);
    expect(text).toContain("443");
    expect(Buffer.byteLength(text), text.slice(0, 200)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
