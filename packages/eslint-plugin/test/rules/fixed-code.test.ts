import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { compile, evaluate } from "../evaluate.js";
import { fixText } from "../lint-text.js";

const files: Readonly<Record<string, string>> = {
  "module.ts": `/** The file. */

/** The options. */
export const options = { port: 5432, proxy: { hostPort: 22 } as { hostPort: number } } as const;
export const literal: 5432 = options.port;
const narrow = { port: 443 as const };
export const secure: 443 = narrow.port;
export let DEBUG_PORT: number = Number(process.env["PORT"] ?? 5432);
export class Server { readonly port = 389; static debugPort = 22; constructor(public listenPort: number = 25) {} }
export const server = new Server();
export const port: 6379 = new Server(25).port === 389 ? (6379 satisfies number) : 6379;
export function isSecure(port: number): boolean { return port === 443 || port === 22; }
export const both = [isSecure(443), isSecure(80)];
export const asserted: 22 = ((port = <const>22) => port)();
declare const remotePort: 22;
export type Port = typeof remotePort;
`,
  "imported.mts": `import { createServer } from "node:net";
import type { HTTPS } from "@ianakit/tcp";
import { SSH } from "@ianakit/tcp";
export const secure: typeof HTTPS = ((port = 443 as const) => port)();
export const ports = { targetPort: 22 as number, port: SSH as number };
export const start = (tcp: string) => [tcp, { port: 25 }] as const;
export const started = start("x");
export const later = () => createServer().listen(389);
`,
  "namespace.mts": `import * as ports from "@ianakit/tcp";
import * as udp from "@ianakit/udp";
export const shadowed = ((ports: { port: number }) => ({ ...ports, hostPort: 22 }))({ port: 25 });
export const udpPort = 514, dnsPort = { protocol: "udp", port: 53 };
export const plain = { port: 443, other: ports.SSH, more: udp.DOMAIN };
`,
  "script.cjs": `#!/usr/bin/env node
"use strict";
const port = Number(process.env.DATABASE_PORT || 5432);
const net = require("node:net");
const tcp = { used: true };
module.exports = { port, tcp, later: () => net.connect(22), host: { port: 636 } };
`,
  "required.js": `const net = require('node:net'), { SSH } = require("@ianakit/tcp")
exports.ports = [{ port: 443 }, { port: SSH }, { port: 80 }]
exports.start = function () { return net.createServer().listen(389) }
`,
  "element.jsx": `import { join } from "node:path";
export const element = <server port={5432} title={join("a", "b")} hostPort={true ? 443 : 80} />;
`,
  "component.tsx": `declare global { namespace JSX { interface IntrinsicElements { server: { port: number } } } }
export const view = <server port={443} />;
`,
  "page.vue": `<template><p :port="22">{{ tcp }} {{ port }}</p></template>
<script lang="ts">
export default { data: () => ({ tcp: 1, port: 5432 }) };
</script>
<script setup lang="ts">
import { resolve } from "node:path";
const remotePort: number = 6379;
resolve(String(remotePort));
</script>
`,
};

const fixed = Object.entries(files).flatMap(([filename, text]) =>
  (["namespace", "named"] as const).map((style) => ({
    filename,
    style,
    text,
    output: fixText(text, filename, { "@ianakit/no-magic-ports": ["error", { import: style }] }),
  })),
);

describe("fixed code", () => {
  beforeEach(restingOn("ssh 22/tcp,udp,sctp", "smtp 25/tcp,udp", "redis 6379/tcp", "ldaps 636/tcp"));

  it.each(fixed)("of $filename, imports $style, has the values that it had", ({ filename, text, output }) => {
    expect(output).toContain("@ianakit/");
    expect(evaluate(output, filename)).toEqual(evaluate(text, filename));
  });

  it("compiles, with the literal types that it had", () => {
    const sources = fixed.filter(({ filename }) => /\.[cm]?tsx?$/.test(filename));
    const paths = sources.map(({ filename, style, output }): [string, string] => [
      fileURLToPath(new URL(`${style}-${filename}`, import.meta.url)),
      output,
    ]);
    expect(compile(new Map(paths))).toEqual([]);
  });
});
