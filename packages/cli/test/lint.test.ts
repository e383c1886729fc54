import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { runCli, startCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "ianakit-lint-"));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const read = (file: string) => readFileSync(file, "utf8");

it("lint reports ports and service names of the sources in a folder, and changes nothing", async (context) => {
  restingOn("ssh 22/tcp", "no htpp")(context);
  write("a/server.ts", "export const port: number = 5432;\n");
  write("a/types.d.ts", "export declare const port: 5432;\n");
  write("a/node_modules/x/index.js", "listen(22);\n");
  write("a/dist/index.js", "listen(22);\n");
  write("a/view.jsx", 'const a = <Server port={22} type="_htpp._tcp" />;\n');
  const { status, stdout } = await runCli("lint", join(folder, "a"));
  expect(status).toBe(1);
  expect(stdout.replaceAll(folder, "").split("\n")).toEqual([
    "/a/server.ts:1:29: Port 5432 is assigned to postgresql (PostgreSQL Database): write POSTGRESQL of @ianakit/tcp. [no-magic-ports]",
    "/a/view.jsx:1:25: Port 22 is assigned to ssh (The Secure Shell (SSH) Protocol): write SSH of @ianakit/tcp. [no-magic-ports]",
    expect.stringMatching(
      /^\/a\/view\.jsx:1:34: "htpp" is not a registered service name\. Did you mean http.*\[no-unknown-service\]$/,
    ),
    "2 files, 3 findings, 2 of them fixed by --fix",
    "",
  ]);
  expect(read(join(folder, "a/server.ts"))).toBe("export const port: number = 5432;\n");
});

const files: readonly (readonly [path: string, text: string, fixed: string])[] = [
  [
    "b/module.mts",
    "abstract class A { constructor(private readonly port = 5432) {} abstract f(): void; accessor x = 1 }\nenum E { A = 1 }\nexport { A, E };\nexport const ports = [80, 443] as const;\n",
    'import * as tcp from "@ianakit/tcp";\n\nabstract class A { constructor(private readonly port = tcp.POSTGRESQL) {} abstract f(): void; accessor x = 1 }\nenum E { A = 1 }\nexport { A, E };\nexport const ports = [tcp.HTTP, tcp.HTTPS] as const;\n',
  ],
  [
    "b/script.cjs",
    "#!/usr/bin/env node\n'use strict'\nconst net = require('net')\nnet.connect(443 /* https */)\n",
    "#!/usr/bin/env node\n'use strict'\nconst net = require('net')\nconst tcp = require('@ianakit/tcp')\nnet.connect(tcp.HTTPS /* https */)\n",
  ],
  [
    "b/page.vue",
    '<template>\n  <p :port="22">é {{ tcp }}</p>\n</template>\n<script setup lang="ts">\nimport x from "x";\nconst port: number = 22;\n</script>\n<style>p { top: 0 }</style>\n',
    '<template>\n  <p :port="22">é {{ tcp }}</p>\n</template>\n<script setup lang="ts">\nimport x from "x";\nimport * as tcpPorts from "@ianakit/tcp";\nconst port: number = tcpPorts.SSH;\n</script>\n<style>p { top: 0 }</style>\n',
  ],
  [
    "b/sockets.ts",
    'import dgram from "node:dgram";\nimport { connect, type Server } from "node:net";\nexport class Resolver {\n  #socket?: dgram.Socket;\n  open(server: Server) {\n    this.#socket = dgram.createSocket("udp4");\n    this.#socket!.bind(53);\n    server.listen({ port: 514 });\n    return connect({ port: 53 });\n  }\n}\n',
    'import dgram from "node:dgram";\nimport { connect, type Server } from "node:net";\nimport * as udp from "@ianakit/udp";\nimport * as tcp from "@ianakit/tcp";\nexport class Resolver {\n  #socket?: dgram.Socket;\n  open(server: Server) {\n    this.#socket = dgram.createSocket("udp4");\n    this.#socket!.bind(udp.DOMAIN);\n    server.listen({ port: tcp.SHELL });\n    return connect({ port: tcp.DOMAIN });\n  }\n}\n',
  ],
  [
    "b/view.tsx",
    'import type { A } from "a";\n@decorated class B { port = 6379 as const satisfies number }\nexport const a = <T,>(x: T) => <Server<A> port={22}>{x}</Server>;\n',
    'import type { A } from "a";\nimport * as tcp from "@ianakit/tcp";\n@decorated class B { port = tcp.REDIS as typeof tcp.REDIS satisfies number }\nexport const a = <T,>(x: T) => <Server<A> port={tcp.SSH}>{x}</Server>;\n',
  ],
];

it("lint --fix replaces what it is sure of, in every kind of file", async (context) => {
  restingOn("ssh 22/tcp,udp,sctp", "shell 514/tcp", "redis 6379/tcp", "no 6379/udp")(context);
  for (const [path, text] of files) write(path, text);
  const { status, stdout } = await runCli("lint", join(folder, "b"), "--fix");
  expect([status, stdout]).toEqual([0, "5 files, 5 changed, 0 findings\n"]);
  for (const [path, , fixed] of files) expect(read(join(folder, path))).toBe(fixed);
});

it("lint --fix --import named imports as many names as there are", async (context) => {
  restingOn(
    ...["echo 7/tcp", "discard 9/tcp", "daytime 13/tcp", "qotd 17/tcp", "chargen 19/tcp", "ftp-data 20/tcp"],
    ...[
      "ftp 21/tcp",
      "ssh 22/tcp",
      "telnet 23/tcp",
      "smtp 25/tcp",
      "time 37/tcp",
      "gopher 70/tcp",
      "finger 79/tcp",
    ],
  )(context);
  const ports = [7, 9, 13, 17, 19, 20, 21, 22, 23, 25, 37, 53, 70, 79, 80, 443];
  const file = write("c/many.js", `export default [${ports.map((port) => `{ port: ${port} }`).join()}];\n`);
  const { status } = await runCli("lint", file, "--fix", "--import", "named");
  expect(status).toBe(0);
  expect(read(file)).toMatch(/^import { ECHO, DISCARD, .*, HTTP, HTTPS } from "@ianakit\/tcp";\n/);
});

it("lint says where a file cannot be parsed, heeds comments for ESLint, and answers in JSON", async () => {
  write("d/broken.js", "const = ;\n");
  write("d/heeded.js", "/* eslint quotes: error */\nlisten(22); // eslint-disable-line\n");
  const answer = (await runCli("lint", join(folder, "d"), "--json")).json();
  expect(answer).toMatchObject({
    fileCount: 2,
    results: [{ path: join(folder, "d/broken.js"), isChanged: false, findings: [{ line: 1, rule: null }] }],
  });
});

it("lint refuses a path that is not there", async () => {
  const { status, stderr } = await runCli("lint", join(folder, "nothing"));
  expect([status, stderr.replace(folder, "")]).toEqual([
    2,
    'error: "/nothing" is neither a file nor a folder\n',
  ]);
});

it("lint runs from the file that is published beside the command line", (context) => {
  restingOn("ssh 22/tcp,udp,sctp")(context);
  const file = write("e/a.js", "listen(22);\n");
  expect(startCli("lint", file, "--fix").status).toBe(0);
  expect(read(file)).toBe('import * as tcp from "@ianakit/tcp";\n\nlisten(tcp.SSH);\n');
});
