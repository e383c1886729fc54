import { BUNDLERS, bundle } from "@ianakit/bench/bundle";
import { describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const MOST_BYTES = 40;

// What one import of a constant, a service type, a member or a look-up leaves is limited in tools/bench/budgets.json.
const UNUSED = `import * as tcp from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";
console.log(tcp.HTTPS);
`;

describe.each(BUNDLERS)("%s", (bundler) => {
  it("leaves nothing of a namespace but its one constant, and nothing of an enum that no line uses", async () => {
    const text = await bundle(bundler, consumer, `unused-${bundler}`, UNUSED);
    expect(text).toContain("443");
    expect(Buffer.byteLength(text), text.slice(0, 200)).toBeLessThanOrEqual(MOST_BYTES);
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
